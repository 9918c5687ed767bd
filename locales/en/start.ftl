# The page on who agrees, and what there is to say when a draft is opened.

start-step = Before the bell
start-lede = Who agrees, for how long, and who signs. Ten minutes will do for a first draft, and everything can be changed later.
start-parties = The two sides
start-period = Period and currency
start-signatories = Who signs
start-signatories-label = People who sign
start-signatories-add = Add somebody who signs
start-remove-word = Remove
start-duplicate-word = Duplicate
start-reorder-word = Move
start-removed = { $name } was removed.
start-removed-nameless = A row was removed.
start-row-number = Row { $number }
open-repaired = { $count ->
    [one] One thing in the file couldn’t be read and was left out or set back.
   *[other] { $count } things in the file couldn’t be read and were left out or set back.
}
open-failed = That isn’t a draft of Truce. Choose a file that ends in .json and was saved here.
open-newer = That draft was saved by a newer version of Truce. Reload this page, then open the file again.
open-too-large = That file is larger than any draft of Truce. Choose a file of less than 2 MB.
open-unreadable = The browser couldn’t read that file. Choose it again.
opened-unreadable-stored = A draft on this device couldn’t be read. It is left as it is.
opened-newer-stored = A draft on this device was saved by a newer version of Truce. It is left as it is. Reload this page to open it.
