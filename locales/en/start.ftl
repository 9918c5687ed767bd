# The first page.

start-step = Before the bell
start-lede = Who agrees, for how long, and who signs. Ten minutes will do for a first draft, and everything can be changed later.
start-begin = How to begin
start-begin-hint = Fill in this page to begin blank, or take one of these.
start-sample = Open the worked sample
start-sample-hint = A company with two sources of leads, and one promise that can’t be kept.
start-file = Open a file
start-file-hint = A draft that Truce saved, or drop it anywhere on the page
start-new = Begin a new draft
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
start-drafts = Drafts on this device
start-drafts-none = There is no other draft on this device.
start-draft-current = Open now
start-draft-open = Open
start-draft-delete = Delete
start-draft-saved = Saved { $when }
start-draft-nameless = Draft without a name
start-save-file = Save a file
start-last-file = Last saved to a file { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}.
start-never-file = Never saved to a file. A browser may forget what a page has stored, Safari after a week without a visit.
start-delete-all = Delete everything on this device
start-delete-ask = Delete every draft on this device?
start-delete-text = This removes all drafts and settings that Truce has stored in this browser. Files that you saved stay where they are. It can’t be undone.
start-delete-yes = Delete everything
start-delete-one-ask = Delete this draft?
start-delete-one-text = { $name } will be removed from this device. Files that you saved stay where they are. It can’t be undone.
start-delete-one-yes = Delete the draft
start-keep = Keep it
start-kept-heading = Something on this device couldn’t be read
start-kept-text = It is kept as it was and nothing was written over it. Download it to look into it, or discard it.
start-kept-download = Download
start-kept-discard = Discard
open-repaired = { $count ->
    [one] One thing in the file couldn’t be read and was left out or set back.
   *[other] { $count } things in the file couldn’t be read and were left out or set back.
}
open-failed = That isn’t a draft of Truce. Choose a file that ends in .json and was saved here.
open-newer = That draft was saved by a newer version of Truce. Reload this page, then open the file again.
open-too-large = That file is larger than any draft of Truce. Choose a file of less than 2 MB.
open-unreadable = The browser couldn’t read that file. Choose it again.
opened-newer-stored = A draft on this device was saved by a newer version of Truce. It is left as it is. Reload this page to open it.
