#include "words/words.h"

#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

/// What happened, and what to do next; %1 is the part at fault.
struct Entry {
    const char *message;
    const char *next;
    const char *plain = nullptr; ///< the message when no part is named
};

const QHash<QString, Entry> &catalogue()
{
    static const QHash<QString, Entry> all{
        {u"not_found"_s, {QT_TRANSLATE_NOOP("error", "“%1” was not found."), QT_TRANSLATE_NOOP("error", "Look at the list and use a name or number from it."), QT_TRANSLATE_NOOP("error", "It was not found; perhaps it was removed.")}},
        {u"busy"_s, {QT_TRANSLATE_NOOP("error", "Another program is using the office's file right now."), QT_TRANSLATE_NOOP("error", "Try again in a moment.")}},
        {u"changed_meanwhile"_s, {QT_TRANSLATE_NOOP("error", "Somebody else changed this meanwhile."), QT_TRANSLATE_NOOP("error", "Look at it as it is now and try again.")}},
        {u"list_changed"_s, {QT_TRANSLATE_NOOP("error", "The list of those who hear today has changed meanwhile."), QT_TRANSLATE_NOOP("error", "Look at it again.")}},
        {u"import_running"_s, {QT_TRANSLATE_NOOP("error", "An import is running, and until it has ended nothing else can be changed."), QT_TRANSLATE_NOOP("error", "Wait until it has ended and try again.")}},
        {u"no_office"_s, {QT_TRANSLATE_NOOP("error", "There is no office here: %1"), QT_TRANSLATE_NOOP("error", "Choose the folder that holds office.db, or make an office with office init.")}},
        {u"worker_running"_s, {QT_TRANSLATE_NOOP("error", "Another worker already sends for this office (%1)."), QT_TRANSLATE_NOOP("error", "Leave it running, or stop it first."), QT_TRANSLATE_NOOP("error", "Another worker already sends for this office.")}},
        {u"unexpected"_s, {QT_TRANSLATE_NOOP("error", "Something went wrong that should not have (%1)."), QT_TRANSLATE_NOOP("error", "Try again; if it stays, contact support with these words."), QT_TRANSLATE_NOOP("error", "Something went wrong that should not have.")}},
        {u"usage"_s, {QT_TRANSLATE_NOOP("error", "The command was not understood: %1"), QT_TRANSLATE_NOOP("error", "See --help.")}},
        {u"usage_missing"_s, {QT_TRANSLATE_NOOP("error", "%1 is needed here."), QT_TRANSLATE_NOOP("error", "Add it; see --help.")}},
        {u"usage_one_of"_s, {QT_TRANSLATE_NOOP("error", "One of these is needed here: %1"), QT_TRANSLATE_NOOP("error", "Add one of them; see --help.")}},
        {u"usage_together"_s, {QT_TRANSLATE_NOOP("error", "These do not go together: %1"), QT_TRANSLATE_NOOP("error", "Leave one of them out.")}},
        {u"usage_twice"_s, {QT_TRANSLATE_NOOP("error", "%1 is given twice."), QT_TRANSLATE_NOOP("error", "Give it once.")}},
        {u"usage_value_missing"_s, {QT_TRANSLATE_NOOP("error", "%1 is given without a value."), QT_TRANSLATE_NOOP("error", "Write its value behind it, or leave it out.")}},
        {u"usage_unexpected"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not expected here."), QT_TRANSLATE_NOOP("error", "Leave it out; see --help for what there is.")}},
        {u"usage_misplaced"_s, {QT_TRANSLATE_NOOP("error", "%1 stands in the wrong place."), QT_TRANSLATE_NOOP("error", "Write it before the first word, right after deskbellctl.")}},
        {u"usage_unknown_word"_s, {QT_TRANSLATE_NOOP("error", "There is no command “%1” here."), QT_TRANSLATE_NOOP("error", "See --help.")}},
        {u"usage_word_missing"_s, {QT_TRANSLATE_NOOP("error", "The command is not complete."), QT_TRANSLATE_NOOP("error", "See --help.")}},
        {u"usage_bad_id"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not an id."), QT_TRANSLATE_NOOP("error", "Write the whole number that the list shows in front of it."), QT_TRANSLATE_NOOP("error", "The id is empty.")}},
        {u"usage_bad_now"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a time."), QT_TRANSLATE_NOOP("error", "Write it with its offset, as 2026-12-31T08:00:00+01:00.")}},
        {u"usage_not_utf8"_s, {QT_TRANSLATE_NOOP("error", "This is not written in UTF-8: %1"), QT_TRANSLATE_NOOP("error", "Let the terminal or the script write UTF-8.")}},
        {u"not_in_this_version"_s, {QT_TRANSLATE_NOOP("error", "This version cannot do that yet: %1"), QT_TRANSLATE_NOOP("error", "Look for a newer version of Deskbell.")}},
        // the file
        {u"corrupt_database"_s, {QT_TRANSLATE_NOOP("error", "The office's file is damaged (%1)."), QT_TRANSLATE_NOOP("error", "Nothing was changed. Restore the newest backup, and keep this file."), QT_TRANSLATE_NOOP("error", "The office's file is damaged.")}},
        {u"empty_database"_s, {QT_TRANSLATE_NOOP("error", "The office's file is empty: %1"), QT_TRANSLATE_NOOP("error", "Restore a backup, or make an office in an empty folder.")}},
        {u"not_a_database"_s, {QT_TRANSLATE_NOOP("error", "This is not an office's file: %1"), QT_TRANSLATE_NOOP("error", "Choose the folder that holds office.db.")}},
        {u"older_schema"_s, {QT_TRANSLATE_NOOP("error", "An older version of Deskbell wrote this office's file (file version %1)."), QT_TRANSLATE_NOOP("error", "Open the office in Deskbell once: that brings it up to date.")}},
        {u"newer_schema"_s, {QT_TRANSLATE_NOOP("error", "A newer version of Deskbell wrote this office's file (file version %1)."), QT_TRANSLATE_NOOP("error", "Install the newest Deskbell on this PC. Nothing was changed.")}},
        {u"read_only"_s, {QT_TRANSLATE_NOOP("error", "The office's file cannot be written: %1"), QT_TRANSLATE_NOOP("error", "Give yourself the right to write to the folder and to the file.")}},
        {u"anchor_failed"_s, {QT_TRANSLATE_NOOP("error", "What this computer must remember of the office cannot be written: %1"), QT_TRANSLATE_NOOP("error", "Check free space and the rights of that folder. Until then nothing is sent.")}},
        {u"no_state_folder"_s, {QT_TRANSLATE_NOOP("error", "There is no folder for what this computer must remember of the office."), QT_TRANSLATE_NOOP("error", "Name one in the environment variable DESKBELL_STATE, outside the office's folder.")}},
        {u"not_a_copy"_s, {QT_TRANSLATE_NOOP("error", "“%1” is the office itself, not a copy of it."), QT_TRANSLATE_NOOP("error", "There is nothing to confirm.")}},
        {u"folder_closed"_s, {QT_TRANSLATE_NOOP("error", "You may not look into this folder: %1"), QT_TRANSLATE_NOOP("error", "Sign in as the person whose office it is, or ask for the right to read and write there.")}},
        {u"synced_folder"_s, {QT_TRANSLATE_NOOP("error", "This folder is synchronised with a cloud or network drive (%1). Two PCs writing to it would damage the file."), QT_TRANSLATE_NOOP("error", "Move the office to a folder on this PC only.")}},
        {u"disk_error"_s, {QT_TRANSLATE_NOOP("error", "The disk could not be read or written (%1)."), QT_TRANSLATE_NOOP("error", "Check free space and the disk, then try again."), QT_TRANSLATE_NOOP("error", "The disk could not be read or written.")}},
        {u"write_failed"_s, {QT_TRANSLATE_NOOP("error", "The file could not be written: %1"), QT_TRANSLATE_NOOP("error", "Check free space and the folder's rights, then try again.")}},
        {u"folder_not_empty"_s, {QT_TRANSLATE_NOOP("error", "The folder is not empty: %1"), QT_TRANSLATE_NOOP("error", "Choose an empty or a new folder.")}},
        {u"already_exists"_s, {QT_TRANSLATE_NOOP("error", "There is already an office in %1."), QT_TRANSLATE_NOOP("error", "Open it, or choose an empty folder.")}},
        {u"hard_linked"_s, {QT_TRANSLATE_NOOP("error", "The office's file has a second name (a hard link): %1. Two programs could write to it without knowing of each other."), QT_TRANSLATE_NOOP("error", "Remove the other name, then try again.")}},
        {u"foreign_owner"_s, {QT_TRANSLATE_NOOP("error", "The office's file belongs to another user of this PC (%1)."), QT_TRANSLATE_NOOP("error", "Sign in as that user, or let an administrator make the folder and all in it yours."), QT_TRANSLATE_NOOP("error", "The office's file belongs to another user of this PC.")}},
        {u"conflicted_copy"_s, {QT_TRANSLATE_NOOP("error", "Beside the office lies “%1”: two PCs have written to it, and a sync program has kept both."), QT_TRANSLATE_NOOP("error", "Find out which one is right, move the other one to another folder, and keep the office where nothing is synchronised. Until then nothing is sent.")}},
        // backups
        {u"backup_running"_s, {QT_TRANSLATE_NOOP("error", "A backup of this office is being made right now."), QT_TRANSLATE_NOOP("error", "Wait until it is done.")}},
        {u"backup_no_room"_s, {QT_TRANSLATE_NOOP("error", "There is too little room for the backup: it needs %1 MB."), QT_TRANSLATE_NOOP("error", "Free some space and try again; the older backups are untouched."), QT_TRANSLATE_NOOP("error", "There is too little room for the backup.")}},
        {u"backup_folder_missing"_s, {QT_TRANSLATE_NOOP("error", "The folder for backups is not there: %1"), QT_TRANSLATE_NOOP("error", "Connect the drive it is on, or choose another folder, written in full."), QT_TRANSLATE_NOOP("error", "The folder for backups is not there.")}},
        {u"backup_folder_inside"_s, {QT_TRANSLATE_NOOP("error", "This folder lies in the office's own: %1. Whatever happens to the office would happen to these backups too."), QT_TRANSLATE_NOOP("error", "Choose a folder somewhere else, best on another drive."), QT_TRANSLATE_NOOP("error", "This folder lies in the office's own. Whatever happens to the office would happen to these backups too.")}},
        {u"backup_not_logged"_s, {QT_TRANSLATE_NOOP("error", "The backup is made, and was read whole. Only the activity log does not say so: %1"), QT_TRANSLATE_NOOP("error", "Nothing is lost, and the list of backups shows it."), QT_TRANSLATE_NOOP("error", "The backup is made, and was read whole. Only the activity log does not say so.")}},
        {u"backup_not_found"_s, {QT_TRANSLATE_NOOP("error", "There is no such backup: %1"), QT_TRANSLATE_NOOP("error", "Choose one that is there; the list of backups shows them."), QT_TRANSLATE_NOOP("error", "There is no such backup.")}},
        {u"backup_empty"_s, {QT_TRANSLATE_NOOP("error", "The backup is empty: %1"), QT_TRANSLATE_NOOP("error", "Choose another backup.")}},
        {u"backup_not_office"_s, {QT_TRANSLATE_NOOP("error", "This is not a backup of an office: %1"), QT_TRANSLATE_NOOP("error", "Choose one that is there; the list of backups shows them.")}},
        {u"backup_damaged"_s, {QT_TRANSLATE_NOOP("error", "The backup is damaged (%1)."), QT_TRANSLATE_NOOP("error", "Choose another backup, and check the disk this one is on."), QT_TRANSLATE_NOOP("error", "The backup is damaged.")}},
        {u"backup_changed"_s, {QT_TRANSLATE_NOOP("error", "The backup is not as it was written, its checksum differs: %1"), QT_TRANSLATE_NOOP("error", "Choose another backup, and check the disk this one is on.")}},
        {u"restore_itself"_s, {QT_TRANSLATE_NOOP("error", "This file is the office itself: %1"), QT_TRANSLATE_NOOP("error", "Choose one that is there; the list of backups shows them.")}},
        {u"restore_unasked"_s, {QT_TRANSLATE_NOOP("error", "There is an office in this folder. It would be set aside: %1"), QT_TRANSLATE_NOOP("error", "Add --yes if you mean it.")}},
        {u"file_exists"_s, {QT_TRANSLATE_NOOP("error", "There is already a file of this name: %1"), QT_TRANSLATE_NOOP("error", "Choose another name; nothing is written over.")}},
        // fields
        {u"missing_field"_s, {QT_TRANSLATE_NOOP("error", "“%1” is missing."), QT_TRANSLATE_NOOP("error", "Fill it in."), QT_TRANSLATE_NOOP("error", "Something that is needed is missing.")}},
        {u"unknown_field"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not known here."), QT_TRANSLATE_NOOP("error", "Take it out, or check its spelling.")}},
        {u"name_missing"_s, {QT_TRANSLATE_NOOP("error", "A name is missing."), QT_TRANSLATE_NOOP("error", "Write a name.")}},
        {u"title_missing"_s, {QT_TRANSLATE_NOOP("error", "A title is missing."), QT_TRANSLATE_NOOP("error", "Write what it is about.")}},
        {u"reason_missing"_s, {QT_TRANSLATE_NOOP("error", "A reason is missing."), QT_TRANSLATE_NOOP("error", "Say in a few words why; it is logged.")}},
        {u"source_missing"_s, {QT_TRANSLATE_NOOP("error", "It is missing how the client gave this answer."), QT_TRANSLATE_NOOP("error", "Write it: paper form, phone, e-mail …")}},
        {u"answer_missing"_s, {QT_TRANSLATE_NOOP("error", "It is not said what the client answered."), QT_TRANSLATE_NOOP("error", "Choose yes or no.")}},
        {u"said_in_future"_s, {QT_TRANSLATE_NOOP("error", "%1 is still to come: the client cannot have said so then."), QT_TRANSLATE_NOOP("error", "Use today or the day on which it was said.")}},
        {u"subject_missing"_s, {QT_TRANSLATE_NOOP("error", "The subject is empty."), QT_TRANSLATE_NOOP("error", "Write a subject.")}},
        {u"body_missing"_s, {QT_TRANSLATE_NOOP("error", "The text is empty."), QT_TRANSLATE_NOOP("error", "Write a text.")}},
        {u"line_missing"_s, {QT_TRANSLATE_NOOP("error", "A line is empty."), QT_TRANSLATE_NOOP("error", "Write a text, or take the line out.")}},
        {u"bad_address"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not an e-mail address."), QT_TRANSLATE_NOOP("error", "Write one address such as name@example.org, without spaces."), QT_TRANSLATE_NOOP("error", "This is not an e-mail address.")}},
        {u"bad_phone"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a phone number of that country."), QT_TRANSLATE_NOOP("error", "Write it with its country code, such as +48 602 345 678."), QT_TRANSLATE_NOOP("error", "This is not a phone number.")}},
        {u"address_missing"_s, {QT_TRANSLATE_NOOP("error", "There is no address or number."), QT_TRANSLATE_NOOP("error", "Write one, or remove the contact point.")}},
        {u"address_twice"_s, {QT_TRANSLATE_NOOP("error", "The address %1 stands here twice."), QT_TRANSLATE_NOOP("error", "Remove one of them.")}},
        {u"contact_point_exists"_s, {QT_TRANSLATE_NOOP("error", "The client already has the address %1."), QT_TRANSLATE_NOOP("error", "Edit that one.")}},
        {u"other_channel"_s, {QT_TRANSLATE_NOOP("error", "%1 is of the other kind: an e-mail address cannot become a phone number, nor the other way round."), QT_TRANSLATE_NOOP("error", "Remove it and add the new one.")}},
        {u"external_id_taken"_s, {QT_TRANSLATE_NOOP("error", "Another client already has the number %1."), QT_TRANSLATE_NOOP("error", "Use another number, or edit that client.")}},
        {u"bad_days"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a number of days."), QT_TRANSLATE_NOOP("error", "Write whole numbers from 0 to 366 with commas between, such as 21, 14, 7."), QT_TRANSLATE_NOOP("error", "No days are given.")}},
        {u"days_gap"_s, {QT_TRANSLATE_NOOP("error", "There is an empty part between two commas: “%1”."), QT_TRANSLATE_NOOP("error", "Write whole numbers from 0 to 366 with one comma between, such as 21, 14, 7.")}},
        {u"days_comma"_s, {QT_TRANSLATE_NOOP("error", "There is a comma too many at the beginning or the end: “%1”."), QT_TRANSLATE_NOOP("error", "Write whole numbers from 0 to 366 with one comma between, such as 21, 14, 7.")}},
        {u"days_as_text"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a list of days."), QT_TRANSLATE_NOOP("error", "Write a list of whole numbers, such as [21, 14, 7].")}},
        {u"bad_lateness"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a number of days."), QT_TRANSLATE_NOOP("error", "Write a whole number from 0 to 366."), QT_TRANSLATE_NOOP("error", "The number of days is missing.")}},
        {u"not_a_text"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a text."), QT_TRANSLATE_NOOP("error", "Write it in quotation marks."), QT_TRANSLATE_NOOP("error", "A text is missing.")}},
        {u"not_true_or_false"_s, {QT_TRANSLATE_NOOP("error", "“%1” is neither true nor false."), QT_TRANSLATE_NOOP("error", "Write true or false, without quotation marks.")}},
        {u"types_as_text"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a list of types."), QT_TRANSLATE_NOOP("error", "Write a list such as [\"policy\"].")}},
        {u"trigger_as_text"_s, {QT_TRANSLATE_NOOP("error", "“%1” does not say what starts a message."), QT_TRANSLATE_NOOP("error", "Write the trigger as rule show prints it, with its kind.")}},
        {u"roles_as_text"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a list of roles."), QT_TRANSLATE_NOOP("error", "Write a list such as [\"client\"], or leave it out for all."), QT_TRANSLATE_NOOP("error", "No role is named.")}},
        {u"window_as_text"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a span of hours."), QT_TRANSLATE_NOOP("error", "Write the window as rule show prints it, with from and to.")}},
        {u"unknown_recipients"_s, {QT_TRANSLATE_NOOP("error", "“%1” does not say to whom."), QT_TRANSLATE_NOOP("error", "Use all or first.")}},
        {u"unknown_holidays"_s, {QT_TRANSLATE_NOOP("error", "“%1” does not say what happens on holidays."), QT_TRANSLATE_NOOP("error", "Use send or hold.")}},
        {u"bad_number"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a number that fits here."), QT_TRANSLATE_NOOP("error", "Write a whole number in the allowed range."), QT_TRANSLATE_NOOP("error", "A number is missing.")}},
        {u"bad_day"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a date."), QT_TRANSLATE_NOOP("error", "Write it as 31.12.2026 or 2026-12-31.")}},
        {u"bad_date"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a date."), QT_TRANSLATE_NOOP("error", "Write it as 2026-12-31."), QT_TRANSLATE_NOOP("error", "A date is missing.")}},
        {u"bad_instant"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a time."), QT_TRANSLATE_NOOP("error", "Write it as 2026-12-31T08:00:00+01:00."), QT_TRANSLATE_NOOP("error", "A time is missing.")}},
        {u"bad_time"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a time of day."), QT_TRANSLATE_NOOP("error", "Write it as 08:00.")}},
        {u"bad_window"_s, {QT_TRANSLATE_NOOP("error", "The hours %1 leave no time to send."), QT_TRANSLATE_NOOP("error", "Let the first time be before the second.")}},
        {u"bad_weekdays"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a list of weekdays."), QT_TRANSLATE_NOOP("error", "Use numbers from 1 (Monday) to 7, at least one."), QT_TRANSLATE_NOOP("error", "No weekday is named.")}},
        {u"bad_zone"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a time zone."), QT_TRANSLATE_NOOP("error", "Use a name such as Europe/Warsaw."), QT_TRANSLATE_NOOP("error", "The time zone is missing.")}},
        {u"bad_language"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a language Deskbell speaks."), QT_TRANSLATE_NOOP("error", "Use en, fi, da or pl."), QT_TRANSLATE_NOOP("error", "The language is missing.")}},
        {u"bad_country"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a country code."), QT_TRANSLATE_NOOP("error", "Use two letters such as PL.")}},
        {u"bad_state"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a state."), QT_TRANSLATE_NOOP("error", "See --help for the states.")}},
        {u"bad_sending"_s, {QT_TRANSLATE_NOOP("error", "Sending cannot be “%1”."), QT_TRANSLATE_NOOP("error", "Use on or off.")}},
        {u"bad_consent"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not an answer."), QT_TRANSLATE_NOOP("error", "Consent is given or withdrawn.")}},
        {u"bad_outcome"_s, {QT_TRANSLATE_NOOP("error", "“%1” does not settle a message."), QT_TRANSLATE_NOOP("error", "Use sent, failed, again or left.")}},
        {u"bad_link"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a link."), QT_TRANSLATE_NOOP("error", "Write it with https:// in front.")}},
        {u"bad_url"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not an address of a server."), QT_TRANSLATE_NOOP("error", "Write it as smtp://host:587 or smtps://host:465.")}},
        {u"bad_smtp_url"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not an address of a mail server."), QT_TRANSLATE_NOOP("error", "Write it as smtp://host:587 or smtps://host:465.")}},
        {u"bad_cursor"_s, {QT_TRANSLATE_NOOP("error", "The list cannot go on from “%1”."), QT_TRANSLATE_NOOP("error", "Start the list anew.")}},
        {u"bad_key"_s, {QT_TRANSLATE_NOOP("error", "There is no setting called “%1”."), QT_TRANSLATE_NOOP("error", "See office show for the settings."), QT_TRANSLATE_NOOP("error", "No setting is named.")}},
        {u"bad_value"_s, {QT_TRANSLATE_NOOP("error", "“%1” does not fit here."), QT_TRANSLATE_NOOP("error", "Use one of the words or forms that --help names."), QT_TRANSLATE_NOOP("error", "Nothing is written here.")}},
        {u"bad_json"_s, {QT_TRANSLATE_NOOP("error", "The file cannot be read as JSON from line %1 on."), QT_TRANSLATE_NOOP("error", "Correct that line; a rule file is what rule show prints.")}},
        {u"json_no_object"_s, {QT_TRANSLATE_NOOP("error", "The file does not hold one JSON object in braces: %1"), QT_TRANSLATE_NOOP("error", "Start from what rule show prints.")}},
        {u"bad_preset"_s, {QT_TRANSLATE_NOOP("error", "There is no preset called “%1”."), QT_TRANSLATE_NOOP("error", "Use benefits, kyc, bookings, insurance or virtual-office."), QT_TRANSLATE_NOOP("error", "No preset is named.")}},
        {u"ends_missing"_s, {QT_TRANSLATE_NOOP("error", "The end date is missing."), QT_TRANSLATE_NOOP("error", "Write it as 2026-12-31.")}},
        {u"ends_before_starts"_s, {QT_TRANSLATE_NOOP("error", "The end date (%1) is before the start date."), QT_TRANSLATE_NOOP("error", "Correct one of the two dates.")}},
        {u"renewal_not_later"_s, {QT_TRANSLATE_NOOP("error", "The new end %1 is not later than the old one."), QT_TRANSLATE_NOOP("error", "Write a later date, or edit the matter to correct it.")}},
        {u"until_missing"_s, {QT_TRANSLATE_NOOP("error", "The day on which the pause ends is missing."), QT_TRANSLATE_NOOP("error", "Write a date such as 2026-12-31.")}},
        {u"until_passed"_s, {QT_TRANSLATE_NOOP("error", "%1 is not in the future."), QT_TRANSLATE_NOOP("error", "Write a date after today.")}},
        {u"to_before_from"_s, {QT_TRANSLATE_NOOP("error", "The last day, %1, is before the first."), QT_TRANSLATE_NOOP("error", "Correct one of the two dates.")}},
        {u"matter_cancelled"_s, {QT_TRANSLATE_NOOP("error", "The matter is cancelled; nothing about it changes any more."), QT_TRANSLATE_NOOP("error", "Add a new one.")}},
        {u"nothing_to_pause"_s, {QT_TRANSLATE_NOOP("error", "The matter is closed: no automatic messages are sent about it anyway."), QT_TRANSLATE_NOOP("error", "Renew it first, if it goes on.")}},
        {u"other_clients_matter"_s, {QT_TRANSLATE_NOOP("error", "Matter %1 belongs to another client."), QT_TRANSLATE_NOOP("error", "See matter list for this client's.")}},
        {u"no_matter"_s, {QT_TRANSLATE_NOOP("error", "The client has no matter yet."), QT_TRANSLATE_NOOP("error", "Add one, or name another client.")}},
        {u"unknown_operator"_s, {QT_TRANSLATE_NOOP("error", "Nobody called “%1” may use this office."), QT_TRANSLATE_NOOP("error", "See operator list, or leave --as out.")}},
        {u"unknown_type"_s, {QT_TRANSLATE_NOOP("error", "There is no type called “%1”."), QT_TRANSLATE_NOOP("error", "See type list for the types of this office."), QT_TRANSLATE_NOOP("error", "No type is named.")}},
        {u"unknown_trigger"_s, {QT_TRANSLATE_NOOP("error", "“%1” does not start a message."), QT_TRANSLATE_NOOP("error", "Use before_end or by_hand.")}},
        {u"trigger_later"_s, {QT_TRANSLATE_NOOP("error", "This version cannot start messages by “%1” yet."), QT_TRANSLATE_NOOP("error", "Use before_end or by_hand.")}},
        {u"holidays_unknown"_s, {QT_TRANSLATE_NOOP("error", "Deskbell does not know the public holidays of the country “%1”."), QT_TRANSLATE_NOOP("error", "It knows those of DK, FI and PL. Anywhere else let automations send on holidays: holidays send."), QT_TRANSLATE_NOOP("error", "The office has no country, so its public holidays are not known.")}},
        {u"unknown_route"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a route."), QT_TRANSLATE_NOOP("error", "Use email, sms, first or both.")}},
        {u"unknown_role"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a role."), QT_TRANSLATE_NOOP("error", "Use client, contact, representative or ubo.")}},
        {u"unknown_consent"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a kind of consent."), QT_TRANSLATE_NOOP("error", "Use none, general or specific.")}},
        {u"template_missing"_s, {QT_TRANSLATE_NOOP("error", "There is no text called “%1”."), QT_TRANSLATE_NOOP("error", "Name one from template list."), QT_TRANSLATE_NOOP("error", "There is no text for such an automation.")}},
        {u"unknown_variable"_s, {QT_TRANSLATE_NOOP("error", "[%1] is not something that can be filled in."), QT_TRANSLATE_NOOP("error", "Use one of the known names, such as [client] or [end date]."), QT_TRANSLATE_NOOP("error", "Something in brackets cannot be filled in.")}},
        {u"unclosed_bracket"_s, {QT_TRANSLATE_NOOP("error", "A bracket is not closed: %1."), QT_TRANSLATE_NOOP("error", "Close it with ]."), QT_TRANSLATE_NOOP("error", "A bracket is not closed.")}},
        {u"unclosed_if"_s, {QT_TRANSLATE_NOOP("error", "An [if …] is not ended: %1."), QT_TRANSLATE_NOOP("error", "Put [end if] where it ends."), QT_TRANSLATE_NOOP("error", "An [if …] is not ended.")}},
        {u"stray_end_if"_s, {QT_TRANSLATE_NOOP("error", "There is an [end if] without its [if …]."), QT_TRANSLATE_NOOP("error", "Take it out, or put the [if …] in front.")}},
        // doing
        {u"type_not_allowed"_s, {QT_TRANSLATE_NOOP("error", "This type is never reminded by hand."), QT_TRANSLATE_NOOP("error", "Write to the client yourself.")}},
        {u"not_overridable"_s, {QT_TRANSLATE_NOOP("error", "This cannot be overridden: %1"), QT_TRANSLATE_NOOP("error", "Put it right, then send again.")}},
        {u"cannot_cancel"_s, {QT_TRANSLATE_NOOP("error", "The message cannot be cancelled any more. Its state is “%1”."), QT_TRANSLATE_NOOP("error", "Only what is planned or held can be cancelled.")}},
        {u"cannot_resend"_s, {QT_TRANSLATE_NOOP("error", "The message cannot be sent again now. Its state is “%1”."), QT_TRANSLATE_NOOP("error", "Wait until it has been sent or has failed.")}},
        {u"resolve_first"_s, {QT_TRANSLATE_NOOP("error", "It is not known whether the message reached the client."), QT_TRANSLATE_NOOP("error", "Settle it first: it arrived, it did not, or send it again.")}},
        {u"not_missed"_s, {QT_TRANSLATE_NOOP("error", "This reminder is no longer among those that were missed."), QT_TRANSLATE_NOOP("error", "Somebody has dealt with it meanwhile. Look at the list again.")}},
        {u"not_unknown"_s, {QT_TRANSLATE_NOOP("error", "There is nothing to settle. The state of the message is “%1”."), QT_TRANSLATE_NOOP("error", "Only a message whose outcome is unknown is settled by hand.")}},
        {u"not_suppressed"_s, {QT_TRANSLATE_NOOP("error", "%1 is not on the list."), QT_TRANSLATE_NOOP("error", "See suppression list.")}},
        {u"now_not_allowed"_s, {QT_TRANSLATE_NOOP("error", "--now is only for trying things out, but this office really sends messages."), QT_TRANSLATE_NOOP("error", "Leave --now out, or use an office whose messages only go into the outbox folder.")}},
        {u"admin_only"_s, {QT_TRANSLATE_NOOP("error", "Only an administrator may do that, and %1 is not one."), QT_TRANSLATE_NOOP("error", "Ask an administrator of the office.")}},
        {u"sms_later"_s, {QT_TRANSLATE_NOOP("error", "This version cannot send SMS yet."), QT_TRANSLATE_NOOP("error", "Use e-mail.")}},
        {u"not_a_sample"_s, {QT_TRANSLATE_NOOP("error", "“%1” is a real office, not a sample."), QT_TRANSLATE_NOOP("error", "Only a sample office can be taken away here.")}},
        {u"sample_office"_s, {QT_TRANSLATE_NOOP("error", "This is sample data; it is never really sent."), QT_TRANSLATE_NOOP("error", "Make an office of your own first.")}},
        // the mail account
        {u"channel_not_set"_s, {QT_TRANSLATE_NOOP("error", "E-mail is not set up."), QT_TRANSLATE_NOOP("error", "Set up the mail account first.")}},
        {u"channel_switched_off"_s, {QT_TRANSLATE_NOOP("error", "E-mail is switched off."), QT_TRANSLATE_NOOP("error", "Set it up again: that switches it on.")}},
        {u"server_unreachable"_s, {QT_TRANSLATE_NOOP("error", "The mail server could not be reached or ended the conversation (%1)."), QT_TRANSLATE_NOOP("error", "Check the network and the server's address, then try again."), QT_TRANSLATE_NOOP("error", "The mail server could not be reached or ended the conversation.")}},
        {u"server_slow"_s, {QT_TRANSLATE_NOOP("error", "The mail server asks to wait (%1)."), QT_TRANSLATE_NOOP("error", "Try again in some minutes."), QT_TRANSLATE_NOOP("error", "The mail server asks to wait.")}},
        {u"mail_refused"_s, {QT_TRANSLATE_NOOP("error", "The mail server let this account in but did not take the message (%1)."), QT_TRANSLATE_NOOP("error", "Ask the provider whether this account may send."), QT_TRANSLATE_NOOP("error", "The mail server let this account in but did not take the message.")}},
        {u"mail_unknown"_s, {QT_TRANSLATE_NOOP("error", "The mail server did not say whether it took the message (%1)."), QT_TRANSLATE_NOOP("error", "Look into the mailbox before you try again."), QT_TRANSLATE_NOOP("error", "The mail server did not say whether it took the message.")}},
        {u"plain_not_loopback"_s, {QT_TRANSLATE_NOOP("error", "Without encryption only this very PC may be reached, not %1."), QT_TRANSLATE_NOOP("error", "Leave --plain out.")}},
        {u"bad_fingerprint"_s, {QT_TRANSLATE_NOOP("error", "“%1” is not a certificate's SHA-256 fingerprint."), QT_TRANSLATE_NOOP("error", "Copy the 64 hexadecimal digits that the connection test shows.")}},
        {u"ca_unreadable"_s, {QT_TRANSLATE_NOOP("error", "The certificate file cannot be read: %1"), QT_TRANSLATE_NOOP("error", "Choose a PEM file.")}},
        {u"no_password"_s, {QT_TRANSLATE_NOOP("error", "There is no password for the mail account."), QT_TRANSLATE_NOOP("error", "Enter the password again.")}},
        {u"password_empty"_s, {QT_TRANSLATE_NOOP("error", "There is no password in %1."), QT_TRANSLATE_NOOP("error", "Write the password in its first line.")}},
        {u"keychain_unavailable"_s, {QT_TRANSLATE_NOOP("error", "The system's password store did not answer (%1)."), QT_TRANSLATE_NOOP("error", "Unlock it and try again."), QT_TRANSLATE_NOOP("error", "The system's password store did not answer.")}},
        {u"keychain_denied"_s, {QT_TRANSLATE_NOOP("error", "The system's password store was not opened to Deskbell (%1)."), QT_TRANSLATE_NOOP("error", "Allow it when the system asks, then try again."), QT_TRANSLATE_NOOP("error", "The system's password store was not opened to Deskbell.")}},
        {u"keychain_timeout"_s, {QT_TRANSLATE_NOOP("error", "The system's password store did not answer in time."), QT_TRANSLATE_NOOP("error", "Unlock it and try again.")}},
        {u"secrets_file_broken"_s, {QT_TRANSLATE_NOOP("error", "The file of passwords cannot be understood: %1"), QT_TRANSLATE_NOOP("error", "Put a good copy in its place.")}},
        {u"secrets_file_unwritable"_s, {QT_TRANSLATE_NOOP("error", "The file of passwords cannot be written: %1"), QT_TRANSLATE_NOOP("error", "Give its owner the right to write.")}},
        {u"secrets_file_unreadable"_s, {QT_TRANSLATE_NOOP("error", "The file of passwords cannot be read: %1"), QT_TRANSLATE_NOOP("error", "Give its owner the right to read.")}},
        {u"secrets_file_exposed"_s, {QT_TRANSLATE_NOOP("error", "Others can read the file of passwords: %1"), QT_TRANSLATE_NOOP("error", "Let only its owner read it (mode 600).")}},
        // import
        {u"no_file"_s, {QT_TRANSLATE_NOOP("error", "There is no file %1."), QT_TRANSLATE_NOOP("error", "Check its name and its folder."), QT_TRANSLATE_NOOP("error", "No file is named.")}},
        {u"file_unreadable"_s, {QT_TRANSLATE_NOOP("error", "The file cannot be read: %1"), QT_TRANSLATE_NOOP("error", "Check its name and its rights.")}},
        {u"file_is_folder"_s, {QT_TRANSLATE_NOOP("error", "This is a folder, not a file: %1"), QT_TRANSLATE_NOOP("error", "Choose the list that lies in it.")}},
        {u"file_changed"_s, {QT_TRANSLATE_NOOP("error", "The file has changed since Deskbell looked at it. Nothing was imported."), QT_TRANSLATE_NOOP("error", "Let it be checked again, then import.")}},
        {u"rejects_is_list"_s, {QT_TRANSLATE_NOOP("error", "This is the list itself; the rows that were left out would take its place."), QT_TRANSLATE_NOOP("error", "Choose another name for them.")}},
        {u"csv_empty"_s, {QT_TRANSLATE_NOOP("error", "The file is empty."), QT_TRANSLATE_NOOP("error", "Export it again from where it comes from.")}},
        {u"csv_binary"_s, {QT_TRANSLATE_NOOP("error", "The file is not a table of text."), QT_TRANSLATE_NOOP("error", "Save it as CSV and import that.")}},
        {u"text_too_large"_s, {QT_TRANSLATE_NOOP("error", "This is too long: at most %1 characters fit here."), QT_TRANSLATE_NOOP("error", "Make it shorter.")}},
        {u"local_part_too_large"_s, {QT_TRANSLATE_NOOP("error", "The part before the @ is too long: no mail server takes more than %1 characters."), QT_TRANSLATE_NOOP("error", "Check the address.")}},
        {u"file_too_large"_s, {QT_TRANSLATE_NOOP("error", "The file is too large for this: %1"), QT_TRANSLATE_NOOP("error", "Check that it is the right file; at most 1 MB is read.")}},
        {u"csv_too_large"_s, {QT_TRANSLATE_NOOP("error", "The file is too large for a list of clients: %1 MB."), QT_TRANSLATE_NOOP("error", "Check that it is the right file, or split it into smaller ones.")}},
        {u"csv_no_name_column"_s, {QT_TRANSLATE_NOOP("error", "No column holds the clients' names."), QT_TRANSLATE_NOOP("error", "Give the column the heading “name”, or say which it is.")}},
        {u"csv_no_date_column"_s, {QT_TRANSLATE_NOOP("error", "No column holds the end dates."), QT_TRANSLATE_NOOP("error", "Give the column the heading “end date”, or say which it is.")}},
        {u"csv_no_rows"_s, {QT_TRANSLATE_NOOP("error", "The file has headings and nothing below them."), QT_TRANSLATE_NOOP("error", "Export it again from where it comes from.")}},
        {u"csv_open_quote"_s, {QT_TRANSLATE_NOOP("error", "A quotation mark is never closed (row %1)."), QT_TRANSLATE_NOOP("error", "Close it in the file and import again.")}},
        {u"bad_map"_s, {QT_TRANSLATE_NOOP("error", "The map names a column or field that is not there: %1"), QT_TRANSLATE_NOOP("error", "Use the file's headings and the fields name, email, phone, number, type, title, starts, ends, consent …")}},
        {u"unknown_encoding"_s, {QT_TRANSLATE_NOOP("error", "The encoding “%1” is not known."), QT_TRANSLATE_NOOP("error", "Use a name such as UTF-8 or windows-1250, or leave it out.")}},
        {u"bad_encoding"_s, {QT_TRANSLATE_NOOP("error", "The file is not written in %1."), QT_TRANSLATE_NOOP("error", "Name the encoding it is written in, or leave it out.")}},
        {u"disk_full"_s, {QT_TRANSLATE_NOOP("error", "The disk is full (%1)."), QT_TRANSLATE_NOOP("error", "Free some space and try again; nothing was lost."), QT_TRANSLATE_NOOP("error", "The disk is full.")}},
        {u"answer_lost"_s, {QT_TRANSLATE_NOOP("error", "The command was carried out, but its answer could not be written."), QT_TRANSLATE_NOOP("error", "Check that the disk has room and that the program which reads the answer still runs; then ask again what there is.")}},
        {u"interrupted"_s, {QT_TRANSLATE_NOOP("error", "Interrupted; what was not finished was undone."), QT_TRANSLATE_NOOP("error", "Look at what there is, then start it again.")}},
        {u"cancelled"_s, {QT_TRANSLATE_NOOP("error", "Cancelled; nothing was changed."), QT_TRANSLATE_NOOP("error", "Start it again when you like.")}},
    };
    return all;
}

Entry byKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return catalogue().value(u"not_found"_s);
    case ErrorKind::Busy: return catalogue().value(u"busy"_s);
    case ErrorKind::Rejected: return {QT_TRANSLATE_NOOP("error", "“%1” cannot be used here."), QT_TRANSLATE_NOOP("error", "Correct it and try again."),
                                   QT_TRANSLATE_NOOP("error", "Something in it cannot be used here.")};
    case ErrorKind::NotAllowed: return {QT_TRANSLATE_NOOP("error", "That is not allowed now (%1)."), QT_TRANSLATE_NOOP("error", "Look at “Why not?” of this client and put right what it names."),
                                     QT_TRANSLATE_NOOP("error", "That is not allowed now.")};
    case ErrorKind::Temporary: return {QT_TRANSLATE_NOOP("error", "It did not work this time (%1)."), QT_TRANSLATE_NOOP("error", "Try again in a moment."),
                                    QT_TRANSLATE_NOOP("error", "It did not work this time.")};
    case ErrorKind::Corrupt: return catalogue().value(u"corrupt_database"_s);
    case ErrorKind::Unexpected: break;
    }
    return catalogue().value(u"unexpected"_s);
}

struct Stop {
    const char *code;
    const char *sentence;
    const char *next;
};

constexpr std::array stops{
    Stop{"login_refused", QT_TRANSLATE_NOOP("stop", "The mail server refused the user name or the password."), QT_TRANSLATE_NOOP("stop", "Enter the password again.")},
    Stop{"certificate_name", QT_TRANSLATE_NOOP("stop", "The server's certificate belongs to another name."), QT_TRANSLATE_NOOP("stop", "Check the server's address.")},
    Stop{"certificate_expired", QT_TRANSLATE_NOOP("stop", "The server's certificate has expired."), QT_TRANSLATE_NOOP("stop", "Check this PC's clock, or ask the provider.")},
    Stop{"certificate_changed", QT_TRANSLATE_NOOP("stop", "The server shows another certificate than the one that was trusted."), QT_TRANSLATE_NOOP("stop", "Ask the provider whether it was replaced. Only then test the connection again and trust the new one.")},
    Stop{"certificate_untrusted", QT_TRANSLATE_NOOP("stop", "Nobody whom this PC trusts vouches for the server's certificate."), QT_TRANSLATE_NOOP("stop", "Ask the provider for its certificate file, or trust this one certificate after comparing its fingerprint with the provider's.")},
    Stop{"no_starttls", QT_TRANSLATE_NOOP("stop", "The server offers no encryption."), QT_TRANSLATE_NOOP("stop", "Choose TLS with port 465, or ask the provider.")},
    Stop{"sender_refused", QT_TRANSLATE_NOOP("stop", "The server does not let this account send from this address."), QT_TRANSLATE_NOOP("stop", "Use the account's own address.")},
    Stop{"no_password", QT_TRANSLATE_NOOP("stop", "There is no password for the mail account."), QT_TRANSLATE_NOOP("stop", "Enter it again.")},
    Stop{"bad_settings", QT_TRANSLATE_NOOP("stop", "The settings of the mail account cannot work."), QT_TRANSLATE_NOOP("stop", "Check server, port and user name.")},
    Stop{"host_not_found", QT_TRANSLATE_NOOP("stop", "There is no server with this name, or this PC has no network."), QT_TRANSLATE_NOOP("stop", "Check the server's name and the network.")},
    Stop{"connection_refused", QT_TRANSLATE_NOOP("stop", "The server does not answer at this port."), QT_TRANSLATE_NOOP("stop", "Check the server's name and the port: usual are 587 with STARTTLS and 465 with TLS.")},
    Stop{"no_answer", QT_TRANSLATE_NOOP("stop", "The server did not answer in time."), QT_TRANSLATE_NOOP("stop", "Check server, port and network. A firewall may keep this PC from sending mail.")},
    Stop{"web_server", QT_TRANSLATE_NOOP("stop", "A web page answered instead of a mail server."), QT_TRANSLATE_NOOP("stop", "Check server and port. In a guest network, sign in to the network in a browser first.")},
    Stop{"not_a_mail_server", QT_TRANSLATE_NOOP("stop", "Something answers at this server and port, but not the way a mail server does."), QT_TRANSLATE_NOOP("stop", "Check the server's name and the port: usual are 587 with STARTTLS and 465 with TLS.")},
    Stop{"tls_refused", QT_TRANSLATE_NOOP("stop", "No encrypted connection could be agreed on."), QT_TRANSLATE_NOOP("stop", "Check the server's name and the port: usual are 587 with STARTTLS and 465 with TLS.")},
};
constexpr Stop anyStop{"", QT_TRANSLATE_NOOP("stop", "The mail account was refused."), QT_TRANSLATE_NOOP("stop", "Check its settings.")};

const Stop *stopOf(const QString &code)
{
    const auto found = std::ranges::find_if(stops, [&](const Stop &stop) { return code == QLatin1StringView(stop.code); });
    return found == stops.end() ? nullptr : &*found;
}

/// The other side's own words stand behind ours.
QString withReply(const QString &sentence, const QString &reply)
{
    return reply.isEmpty() ? sentence : sentence + u" ("_s + reply + u')';
}

} // namespace

/// Codes are for programs: what a sentence names is said the way the screen says it.
static QString saidDetail(const Error &error, const QString &language)
{
    static const QStringList ofState{u"cannot_cancel"_s, u"cannot_resend"_s, u"not_unknown"_s};
    if (ofState.contains(error.code))
        if (const auto known = fromCode<MessageState>(error.detail))
            return state(*known, language);
    if (error.code == u"not_overridable"_s)
        if (const auto known = fromCode<Reason>(error.detail))
            return reason(*known, {}, language);
    if (error.code == u"renewal_not_later"_s)
        if (const QDate day = QDate::fromString(error.detail, Qt::ISODate); day.isValid())
            return date(day, language);
    constexpr qsizetype most = 200, end = 60; // a page that was pasted into a field does not belong into the sentence about it
    return error.detail.size() <= most ? error.detail : QString(error.detail.left(most - end) + u" … "_s + error.detail.right(end));
}

ErrorText error(const Error &error, const QString &language)
{
    // Where the chain refused, the chain's own words say it best.
    if (error.kind == ErrorKind::NotAllowed)
        if (const auto refused = fromCode<Reason>(error.code))
            return {reason(*refused, error.detail, language), fix(*refused, language) + u'.'};
    if (const Stop *stop = stopOf(error.code); stop && !catalogue().contains(error.code))
        return {withReply(translated("stop", stop->sentence, language), error.detail), translated("stop", stop->next, language)};
    const auto found = catalogue().constFind(error.code);
    const Entry entry = found != catalogue().constEnd() ? *found : byKind(error.kind);
    const auto said = [&language](const char *source) { return inBrackets(translated("error", source, language), spoken(language)); };
    const QString next = said(entry.next);
    if (error.detail.isEmpty() && entry.plain)
        return {said(entry.plain), next};
    const QString message = said(entry.message);
    return {message.contains(u"%1"_s) ? message.arg(error.detail.isEmpty() ? u"…"_s : saidDetail(error, language)) : message, next};
}

QString restoreFrom(const QString &backup, const QString &dataFolder, bool damaged, const QString &language)
{
    const char *said = damaged ? QT_TRANSLATE_NOOP("error", "Nothing was changed. The newest backup that was read whole is put in its place by: deskbellctl --data \"%2\" backup restore \"%1\". The damaged file is kept.")
                               : QT_TRANSLATE_NOOP("error", "The newest backup that was read whole is put in its place by: deskbellctl --data \"%2\" backup restore \"%1\".");
    return translated("error", said, language).arg(backup, dataFolder);
}

QString useOneOf(const QStringList &known, const QString &language)
{
    return translated("error", QT_TRANSLATE_NOOP("error", "Use one of: %1."), language).arg(known.join(u", "_s));
}

QString useNumber(int least, int most, const QString &language)
{
    return translated("error", QT_TRANSLATE_NOOP("error", "Write a whole number from %1 to %2."), language).arg(least).arg(most);
}

QString channelStop(const QString &code, const QString &reply, const QString &language)
{
    const Stop *known = stopOf(code);
    const Stop &stop = known ? *known : anyStop;
    return withReply(translated("stop", stop.sentence, language) + u' ' + translated("stop", stop.next, language), reply);
}

} // namespace deskbell::words
