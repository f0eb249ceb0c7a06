#include "words/finding_text.h"

#include "words/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::words {

QString finding(const QString &code, const QString &language)
{
    static const QHash<QString, const char *> texts{
        {u"message_twice"_s, QT_TRANSLATE_NOOP("finding", "One occurrence has two messages to the same contact point.")},
        {u"accepted_twice"_s, QT_TRANSLATE_NOOP("finding", "A message was accepted twice.")},
        {u"wire_after_end"_s, QT_TRANSLATE_NOOP("finding", "A message was handed over again although an earlier hand-over may have succeeded.")},
        {u"gate_after_end"_s, QT_TRANSLATE_NOOP("finding", "A message left although its hand-over had been given up.")},
        {u"ended_twice"_s, QT_TRANSLATE_NOOP("finding", "A hand-over was written down as ended more than once.")},
        {u"sent_unproven"_s, QT_TRANSLATE_NOOP("finding", "A message counts as sent without an accepted hand-over.")},
        {u"accepted_unsent"_s, QT_TRANSLATE_NOOP("finding", "A message was accepted but does not count as sent.")},
        {u"attempt_beyond_fence"_s, QT_TRANSLATE_NOOP("finding", "A hand-over has a higher number than its message.")},
        {u"sending_without_attempt"_s, QT_TRANSLATE_NOOP("finding", "A message is being sent without a hand-over.")},
        {u"attempt_left_open"_s, QT_TRANSLATE_NOOP("finding", "A hand-over never ended.")},
        {u"stuck"_s, QT_TRANSLATE_NOOP("finding", "A message is being sent by nobody. Start the worker: it settles this.")},
        {u"sent_unlogged"_s, QT_TRANSLATE_NOOP("finding", "A sent message is missing from the activity log.")},
        {u"logged_unsent"_s, QT_TRANSLATE_NOOP("finding", "The activity log says sent, the message does not.")},
        {u"resend_unsigned"_s, QT_TRANSLATE_NOOP("finding", "A message was sent again and the log does not say by whom.")},
        {u"wire_too_late"_s, QT_TRANSLATE_NOOP("finding", "A message was handed over after it was too late.")},
        {u"told_by_nobody"_s, QT_TRANSLATE_NOOP("finding", "A client counts as told without a message.")},
        {u"log_has_gaps"_s, QT_TRANSLATE_NOOP("finding", "Entries are missing from the activity log.")},
        {u"log_altered"_s, QT_TRANSLATE_NOOP("finding", "The activity log was changed outside Deskbell, from this entry on.")},
        {u"log_replaced"_s, QT_TRANSLATE_NOOP("finding", "The activity log is not the one that this computer has seen: entries were replaced, or an older file was put back.")},
        {u"orphan_row"_s, QT_TRANSLATE_NOOP("finding", "A row points to another that is gone.")},
        {u"file_damaged"_s, QT_TRANSLATE_NOOP("finding", "The database file is damaged. Restore a backup.")},
        {u"file_open_to_others"_s, QT_TRANSLATE_NOOP("finding", "Other users of this PC can read or change the office's file, or put another in its place. Give only yourself rights to it: chmod 600 for the file, chmod 700 for its folder.")},
        {u"conflicted_copy"_s, QT_TRANSLATE_NOOP("finding", "A conflicted copy of the office lies beside it: two PCs have written to it. Nothing is sent until one of the two files is moved away.")},
        {u"outside_window"_s, QT_TRANSLATE_NOOP("finding", "An automatic message left outside its rule's hours.")},
        {u"twice_a_day"_s, QT_TRANSLATE_NOOP("finding", "Two automatic messages about one matter left on one day.")},
    };
    const char *text = texts.value(code);
    return text ? translated("finding", text, language) : code;
}

QString keptFile(bool damaged, const QString &language)
{
    return translated("finding",
        damaged ? QT_TRANSLATE_NOOP("finding", "Kept because it was damaged. Delete it when nothing in it is missing.")
                : QT_TRANSLATE_NOOP("finding", "Kept from before a restore. Delete it when nothing in it is missing."),
        language);
}

} // namespace deskbell::words
