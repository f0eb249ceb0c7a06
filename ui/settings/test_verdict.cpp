#include "ui/settings/test_verdict.h"

#include "ui/settings/email_account.h"
#include "words/words.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

QDate dayOf(const QJsonValue &instant, const Present &present)
{
    const QDateTime at = QDateTime::fromString(instant.toString(), Qt::ISODate);
    return at.isValid() ? present.day(Instant{at.toMSecsSinceEpoch()}) : QDate();
}

} // namespace

void TestVerdict::reached(const QJsonObject &seen)
{
    const QString host = seen.value("host"_L1).toString();
    const QString tls = seen.value("tls"_L1).toString();
    const QStringList ways = seen.value("auth"_L1).toVariant().toStringList();
    if (!tls.isEmpty())
        //: %1 is a server's name, %2 "TLS 1.3"
        good(tr("Connected to %1, encrypted with %2").arg(host, tls));
    else if (!ways.isEmpty() || seen.value("authenticated"_L1).toBool() || works)
        plain(tr("Connected to %1 without encryption, which is allowed on this computer only").arg(host));
    if (seen.value("authenticated"_L1).toBool())
        //: %1 are names of login methods: "PLAIN, LOGIN"
        good(tr("Logged in (the server offers %1)").arg(ways.join(u", "_s)));
    else if (works)
        plain(tr("The server asked for no login"));
    else if (!ways.isEmpty())
        plain(tr("The server offers these ways to log in: %1").arg(ways.join(u", "_s)));
    if (!works)
        return;
    if (seen.value("receipts"_L1).toBool())
        good(tr("Delivery receipts: yes. The server reports whether a client's own server took a message."));
    else
        plain(tr("Delivery receipts: no. This server does not report whether a message was delivered; a refusal comes as an e-mail to the mailbox."));
}

TestVerdict TestVerdict::of(const ErrandEnd &ended, const Present &present)
{
    TestVerdict verdict;
    verdict.works = ended.ok;
    if (ended.ok && ended.data.value("outbox"_L1).toBool()) {
        verdict.good(tr("Files can be written to the folder %1").arg(ended.data.value("folder"_L1).toString()));
        return verdict;
    }
    verdict.reached(ended.ok ? ended.data : ended.refusal);
    if (ended.ok) {
        const QString to = ended.data.value("mail"_L1).toObject().value("to"_L1).toString();
        if (!to.isEmpty())
            verdict.good(tr("A message to %1 was taken. Look whether it has arrived.").arg(to));
        return verdict;
    }
    const QString code = ended.refusal.value("code"_L1).toString();
    verdict.field = EmailAccount::fieldOfRefusal(code);
    const QJsonObject shown = ended.refusal.value("certificate"_L1).toObject();
    const QString fingerprint = ended.refusal.value("fingerprint"_L1).toString();
    words::ErrorText said{ended.message, ended.next};
    if (!fingerprint.isEmpty()) // what the console says of the certificate in brackets stands in a card of its own here
        said = words::error({ErrorKind::NotAllowed, code, {}, {}}, present.language());
    verdict.message = said.next.isEmpty() ? said.message : QString(said.message + u' ' + said.next);
    verdict.lines.push_back({Tone::Refusal, u"cross"_s, said.message});
    if (!fingerprint.isEmpty()) {
        const QString &language = present.language();
        verdict.certificate = ShownCertificate{fingerprint, shown.value("subject"_L1).toString(), shown.value("issuer"_L1).toString(),
                                               shown.value("names"_L1).toVariant().toStringList().join(u", "_s),
                                               //: from one day to another
                                               tr("%1 to %2").arg(words::date(dayOf(shown.value("from"_L1), present), language),
                                                                  words::date(dayOf(shown.value("until"_L1), present), language)),
                                               code == "certificate_changed"_L1};
    }
    return verdict;
}

} // namespace deskbell::ui
