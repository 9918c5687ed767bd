# The first page.

door-title = One agreement between Sales and Marketing
door-lede = Agree on what a good lead is, how many there will be and how soon they are called. Truce works out whether the promises add up, and writes the agreement that both sides sign.
door-from = Marketing promises leads
door-from-text = How many, how good, from where and by when.
door-tie = Truce does the sums
door-tie-text = Do they reach the target? Can Sales keep up? What closes too late?
door-to = Sales promises to work them
door-to-text = How soon each is called, how often, and what comes back.
door-begin = How to begin
door-new = Begin a new draft
door-new-hint = Ten minutes will do for a first version. Everything can be changed later.
door-sample = Open the worked sample
door-sample-hint = A company with two sources of leads, and one promise that can’t be kept.
door-file = Open a file
door-file-hint = A draft that Truce saved, or drop it anywhere on the page
door-drafts = Drafts on this device
door-draft-open = Open
door-draft-delete = Delete
door-draft-saved = Saved { $when }.
door-draft-nameless = Draft without a name
door-last-file = Last saved to a file { $days ->
    [0] today
    [one] { $days } day ago
   *[other] { $days } days ago
}.
door-never-file = Never saved to a file.
door-forgets = A browser may forget what a page has stored, Safari after a week without a visit. A file is safe from that.
door-delete-all = Delete everything on this device
door-delete-ask = Delete every draft on this device?
door-delete-text = This removes all drafts and settings that Truce has stored in this browser. Files that you saved stay where they are. It can’t be undone.
door-delete-yes = Delete everything
door-delete-one-ask = Delete this draft?
door-delete-one-text = { $name } will be removed from this device. Files that you saved stay where they are. It can’t be undone.
door-delete-one-yes = Delete the draft
door-deed-failed = The browser didn’t let Truce do that. What is on this device is as it was. Try again.
door-keep = Keep it
door-kept-heading = Something on this device couldn’t be read
door-kept-text = It is kept as it was and nothing was written over it. Download it to look into it, or discard it.
door-kept-download = Download
door-kept-discard = Discard
