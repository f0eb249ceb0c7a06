#include "words/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::words {

QString state(MessageState state, const QString &language)
{
    switch (state) {
    case MessageState::Planned: return translated("state", QT_TRANSLATE_NOOP("state", "Planned"), language);
    case MessageState::Held: return translated("state", QT_TRANSLATE_NOOP("state", "Held"), language);
    case MessageState::Sending: return translated("state", QT_TRANSLATE_NOOP("state", "Being sent"), language);
    case MessageState::Sent: return translated("state", QT_TRANSLATE_NOOP("state", "Sent"), language);
    case MessageState::Failed: return translated("state", QT_TRANSLATE_NOOP("state", "Failed"), language);
    case MessageState::Unknown: return translated("state", QT_TRANSLATE_NOOP("state", "Unknown: may have reached the client"), language);
    case MessageState::Skipped: return translated("state", QT_TRANSLATE_NOOP("state", "Not sent"), language);
    case MessageState::Cancelled: return translated("state", QT_TRANSLATE_NOOP("state", "Cancelled"), language);
    }
    return {};
}

QString receipt(Receipt receipt, const QString &language)
{
    switch (receipt) {
    case Receipt::None: return translated("receipt", QT_TRANSLATE_NOOP("receipt", "No answer yet"), language);
    case Receipt::Delayed: return translated("receipt", QT_TRANSLATE_NOOP("receipt", "Delayed"), language);
    case Receipt::Delivered: return translated("receipt", QT_TRANSLATE_NOOP("receipt", "Delivered"), language);
    case Receipt::Refused: return translated("receipt", QT_TRANSLATE_NOOP("receipt", "Refused"), language);
    case Receipt::Bounced: return translated("receipt", QT_TRANSLATE_NOOP("receipt", "Came back"), language);
    }
    return {};
}

QString role(Role role, const QString &language)
{
    switch (role) {
    case Role::Client: return translated("role", QT_TRANSLATE_NOOP("role", "client"), language);
    case Role::Contact: return translated("role", QT_TRANSLATE_NOOP("role", "contact person"), language);
    case Role::Representative: return translated("role", QT_TRANSLATE_NOOP("role", "representative"), language);
    case Role::Ubo: return translated("role", QT_TRANSLATE_NOOP("role", "beneficial owner"), language);
    }
    return {};
}

QString matterState(MatterState state, const QString &language)
{
    switch (state) {
    case MatterState::Open: return translated("matter", QT_TRANSLATE_NOOP("matter", "open"), language);
    case MatterState::Closed: return translated("matter", QT_TRANSLATE_NOOP("matter", "closed"), language);
    case MatterState::Cancelled: return translated("matter", QT_TRANSLATE_NOOP("matter", "cancelled"), language);
    }
    return {};
}

QString matterType(const QString &name, const QString &language)
{
    // These stand in messages to clients, so all four languages are here from the first day (SPEC, words).
    static const QHash<QString, QHash<QString, QString>> names{
        {u"policy"_s, {{u"en"_s, u"policy"_s}, {u"fi"_s, u"vakuutus"_s}, {u"da"_s, u"police"_s}, {u"pl"_s, u"polisa"_s}}},
        {u"motor-policy"_s, {{u"en"_s, u"motor policy"_s}, {u"fi"_s, u"ajoneuvovakuutus"_s}, {u"da"_s, u"bilforsikring"_s}, {u"pl"_s, u"polisa komunikacyjna"_s}}},
        {u"flexible-benefit"_s, {{u"en"_s, u"flexible benefit"_s}, {u"fi"_s, u"joustava etu"_s}, {u"da"_s, u"fleksibel fordel"_s}, {u"pl"_s, u"świadczenie elastyczne"_s}}},
        {u"lunch-benefit"_s, {{u"en"_s, u"lunch benefit"_s}, {u"fi"_s, u"lounasetu"_s}, {u"da"_s, u"frokostordning"_s}, {u"pl"_s, u"świadczenie obiadowe"_s}}},
        {u"bicycle-benefit"_s, {{u"en"_s, u"bicycle benefit"_s}, {u"fi"_s, u"pyöräetu"_s}, {u"da"_s, u"cykelordning"_s}, {u"pl"_s, u"świadczenie rowerowe"_s}}},
        {u"kyc-review"_s, {{u"en"_s, u"KYC review"_s}, {u"fi"_s, u"KYC-tarkastus"_s}, {u"da"_s, u"KYC-gennemgang"_s}, {u"pl"_s, u"przegląd KYC"_s}}},
        {u"booking"_s, {{u"en"_s, u"booking"_s}, {u"fi"_s, u"varaus"_s}, {u"da"_s, u"booking"_s}, {u"pl"_s, u"rezerwacja"_s}}},
        {u"post"_s, {{u"en"_s, u"post"_s}, {u"fi"_s, u"postilähetys"_s}, {u"da"_s, u"postforsendelse"_s}, {u"pl"_s, u"przesyłka"_s}}},
    };
    const QHash<QString, QString> &byLanguage = names.value(name);
    return byLanguage.value(language, byLanguage.value(u"en"_s, name));
}

QString serverWords(const QString &reply, const QString &language)
{
    static const QHash<QString, const char *> ours{
        {u"no answer in time"_s, QT_TRANSLATE_NOOP("attempt", "no answer in time")},
        {u"the server closed the connection"_s, QT_TRANSLATE_NOOP("attempt", "the server closed the connection")},
        {u"gate"_s, QT_TRANSLATE_NOOP("attempt", "called back before it was handed over")},
        {u"no SMTPUTF8"_s, QT_TRANSLATE_NOOP("attempt", "the server takes no addresses with letters such as ł or ø")},
    };
    const char *text = ours.value(reply);
    return text ? translated("attempt", text, language) : reply;
}

QString attempt(const Attempt &attempt, const QString &language)
{
    static const QHash<QString, const char *> outcomes{
        {u"accepted"_s, QT_TRANSLATE_NOOP("attempt", "Accepted by the server")},
        {u"not_taken"_s, QT_TRANSLATE_NOOP("attempt", "Not taken: it will be tried again")},
        {u"refused"_s, QT_TRANSLATE_NOOP("attempt", "Refused for good")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("attempt", "No answer after the message had been handed over")},
        {u"channel_stopped"_s, QT_TRANSLATE_NOOP("attempt", "The mail account was refused")},
        {u"slow_down"_s, QT_TRANSLATE_NOOP("attempt", "The server asked to wait")},
        {QString(), QT_TRANSLATE_NOOP("attempt", "Under way")},
    };
    const char *text = outcomes.value(attempt.outcome);
    return text ? translated("attempt", text, language) : attempt.outcome;
}

} // namespace deskbell::words
