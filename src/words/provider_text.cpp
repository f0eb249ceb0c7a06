#include "words/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::words {

QString providerNote(const QString &code, const QString &language)
{
    // What an office must know about its provider before it writes to clients (facts/email.md §3).
    static const QHash<QString, const char *> notes = {
        {u"google_app_password"_s, QT_TRANSLATE_NOOP("provider", "Google wants an app password here, not the account's own: switch on 2-step verification, then make one under “App passwords”.")},
        {u"no_receipts"_s, QT_TRANSLATE_NOOP("provider", "Google does not report back whether a message was delivered. A refusal comes as a letter to the mailbox.")},
        {u"microsoft_basic"_s, QT_TRANSLATE_NOOP("provider", "Microsoft switches password sign-in for sending (SMTP AUTH) off by default at the end of December 2026; an administrator can switch it on again for this mailbox. Organisations made later do not have it.")},
        {u"microsoft_pace"_s, QT_TRANSLATE_NOOP("provider", "Microsoft takes 30 messages a minute and 10,000 recipients a day. Sent messages also appear under Sent Items.")},
        {u"microsoft_consumer"_s, QT_TRANSLATE_NOOP("provider", "Personal Outlook.com mailboxes no longer accept passwords from programs. Use the office's own mailbox.")},
        {u"app_password"_s, QT_TRANSLATE_NOOP("provider", "This provider wants an app password here, not the account's own. It is made in the account's security settings.")},
        {u"own_server_name"_s, QT_TRANSLATE_NOOP("provider", "This provider gives each customer an own server name. It stands in the customer panel under mail settings; put it in below.")},
        {u"programs_allowed"_s, QT_TRANSLATE_NOOP("provider", "Programs may only use this mailbox when that is switched on in its settings on the web (mail programs, IMAP/SMTP).")},
        {u"free_mailbox"_s, QT_TRANSLATE_NOOP("provider", "Free mailboxes allow few messages a day, and clients trust them less. A mailbox of the office's own domain is better.")},
        {u"simply_pace"_s, QT_TRANSLATE_NOOP("provider", "Simply.com closes an account for a while after 300 messages in two hours. Write 2 under “Messages a minute, at most”.")},
        {u"unconfirmed_server"_s, QT_TRANSLATE_NOOP("provider", "The server below is the usual one of this provider. If the test does not go well, take the name from the provider's help page (server for outgoing mail).")},
        {u"pace_by_provider"_s, QT_TRANSLATE_NOOP("provider", "This provider limits how many messages go in an hour. If it asks to slow down, Deskbell waits and goes on.")},
    };
    const char *source = notes.value(code);
    return source ? translated("provider", source, language) : QString();
}

} // namespace deskbell::words
