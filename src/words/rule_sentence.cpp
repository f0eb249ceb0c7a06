#include "words/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell::words {

namespace {

/// Not called tr: lupdate takes that for the start of a class's own string and passes the marked one by.
QString inWords(const char *source, const QString &language) { return translated("rule", source, language); }

/// What a person chose, between marks that the public functions take out or make bold.
constexpr QChar strongBegins(0xE000), strongEnds(0xE001);
QString strong(const QString &text)
{
    return strongBegins + text + strongEnds;
}

/// "a", "a and b", "a, b and c"; nothing chosen yet: "…".
QString joined(const QStringList &parts, const char *last, const QString &language)
{
    if (parts.isEmpty())
        return u"…"_s;
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u' ' + inWords(last, language) + u' ' + parts.last();
}

QString types(const RuleVersion &version, const QString &language)
{
    QStringList names;
    for (const QString &type : version.types)
        names.append(matterType(type, language));
    return strong(joined(names, QT_TRANSLATE_NOOP("rule", "or"), language));
}

QString route(Route route, const QString &language)
{
    switch (route) {
    case Route::Email: return inWords(QT_TRANSLATE_NOOP("rule", "by e-mail"), language);
    case Route::Sms: return inWords(QT_TRANSLATE_NOOP("rule", "by SMS"), language);
    case Route::First: return inWords(QT_TRANSLATE_NOOP("rule", "by e-mail or else by SMS"), language);
    case Route::Both: return inWords(QT_TRANSLATE_NOOP("rule", "by e-mail and by SMS"), language);
    }
    return {};
}

QString recipients(const RuleVersion &version, const QString &language)
{
    // All roles: whoever stands for the client. Fewer: they are named.
    QStringList roles;
    for (const Role each : version.roles)
        roles.append(inWords(QT_TRANSLATE_NOOP("rule", "the %1"), language).arg(role(each, language)));
    const bool all = roles.size() == int(codes<Role>().size());
    const QString who = all ? inWords(QT_TRANSLATE_NOOP("rule", "the client"), language) : strong(joined(roles, QT_TRANSLATE_NOOP("rule", "and"), language));
    return inWords(QT_TRANSLATE_NOOP("rule", "tell %1"), language).arg(who);
}

/// "21, 14 and 7 days before a policy ends, at 08:00"
QString beforeEnd(const RuleVersion &version, const QString &language)
{
    const std::vector<int> &days = version.trigger.days;
    const QString what = types(version, language);
    const QString at = strong(version.at.toString(u"HH:mm"_s));
    if (days.size() == 1 && days.front() == 0)
        return inWords(QT_TRANSLATE_NOOP("rule", "On the day a %1 ends, at %2"), language).arg(what, at);
    QStringList numbers;
    for (const int each : days)
        numbers.append(QString::number(each));
    // The word for days goes with the last number said (1 day; in Polish also 2 dni).
    const int last = days.empty() ? 0 : days.back();
    const char *source = last == 1 && days.size() == 1 ? QT_TRANSLATE_NOOP("rule", "%1 day before a %2 ends, at %3")
                                                      : QT_TRANSLATE_N_NOOP("rule", "%1 days before a %2 ends, at %3");
    return translated("rule", source, language, last).arg(strong(joined(numbers, QT_TRANSLATE_NOOP("rule", "and"), language)), what, at);
}

/// What else has to hold: consent, weekdays, hours, holidays, how many addresses.
QString conditions(const RuleVersion &version, const QString &language)
{
    QString said;
    if (version.to == Recipients::First)
        said += inWords(QT_TRANSLATE_NOOP("rule", ", at the first address only"), language);
    if (version.weekdays.size() < 7) {
        QStringList names;
        for (const int day : version.weekdays)
            names.append(locale(language).dayName(day, QLocale::LongFormat));
        said += inWords(QT_TRANSLATE_NOOP("rule", ", only on %1"), language).arg(joined(names, QT_TRANSLATE_NOOP("rule", "and"), language));
    }
    if (version.windowFrom != QTime(8, 0) || version.windowTo != QTime(20, 0))
        said += inWords(QT_TRANSLATE_NOOP("rule", ", only between %1 and %2"), language)
                    .arg(version.windowFrom.toString(u"HH:mm"_s), version.windowTo.toString(u"HH:mm"_s));
    if (version.holidays == Holidays::Hold)
        said += inWords(QT_TRANSLATE_NOOP("rule", ", not on holidays"), language);
    if (version.consent == ConsentNeed::General)
        said += inWords(QT_TRANSLATE_NOOP("rule", ", if general consent was given"), language);
    if (version.consent == ConsentNeed::Specific)
        said += inWords(QT_TRANSLATE_NOOP("rule", ", if consent for this automation was given"), language);
    return said;
}

} // namespace

/// In some languages the sentence begins with the matter's type, which is written small.
static QString asSentence(QString text)
{
    const qsizetype first = text.startsWith(strongBegins) ? 1 : 0;
    if (text.size() > first)
        text[first] = text[first].toUpper();
    return text;
}

static QString markedSentence(const RuleVersion &version, const QString &reader)
{
    const QString language = spoken(reader);
    const QString whom = recipients(version, language) + u' ' + strong(route(version.route, language));
    const QString rest = conditions(version, language) + u'.';
    switch (version.trigger.kind) {
    case TriggerKind::BeforeEnd: return asSentence(beforeEnd(version, language) + u", "_s + whom + rest);
    case TriggerKind::ByHand:
        return asSentence(inWords(QT_TRANSLATE_NOOP("rule", "When staff ask for it, %1 about a %2"), language).arg(whom, types(version, language)) + rest);
    case TriggerKind::OnMade:
    case TriggerKind::OnStart:
    case TriggerKind::OnChange:
    case TriggerKind::BeforeStart:
    case TriggerKind::WhileOpen: break; // refused by the rule file until their issues
    }
    return code(version.trigger.kind) + u": "_s + whom + rest;
}

QString ruleSentence(const RuleVersion &version, const QString &language)
{
    return markedSentence(version, language).remove(strongBegins).remove(strongEnds);
}

QString ruleSentenceHtml(const RuleVersion &version, const QString &language)
{
    return markedSentence(version, language).toHtmlEscaped().replace(strongBegins, u"<b>"_s).replace(strongEnds, u"</b>"_s);
}

QString stepName(const QString &occurrenceKey, const QString &language)
{
    const QString step = occurrenceKey.section(u'@', 0, 0);
    if (step == u"by_hand"_s)
        return inWords(QT_TRANSLATE_NOOP("rule", "by hand"), language);
    if (step.startsWith(u"end-"_s)) {
        const int days = QStringView(step).sliced(4).toInt();
        if (days == 0)
            return inWords(QT_TRANSLATE_NOOP("rule", "on the last day"), language);
        return days == 1 ? inWords(QT_TRANSLATE_NOOP("rule", "1 day before the end"), language)
                         : translated("rule", QT_TRANSLATE_N_NOOP("rule", "%n days before the end"), language, days);
    }
    return occurrenceKey;
}

QString ruleName(const RuleVersion &version, const QString &reader)
{
    const QString language = spoken(reader);
    QStringList what, days, when;
    for (const QString &type : version.types)
        what.append(matterType(type, language));
    for (const int each : version.trigger.days)
        if (each > 0)
            days.append(QString::number(each));
    if (!days.isEmpty()) // "21 days before the end", with all the numbers in the place of the first
        when.append(stepName(u"end-"_s + days.constFirst() + u'@', language).replace(days.constFirst(), joined(days, QT_TRANSLATE_NOOP("rule", "and"), language)));
    if (version.trigger.kind != TriggerKind::BeforeEnd || version.trigger.days.size() > size_t(days.size()))
        when.append(stepName(version.trigger.kind == TriggerKind::BeforeEnd ? u"end-0@"_s : QString(QLatin1StringView(code(version.trigger.kind)) + u'@'), language));
    return capitalised(what.join(u", "_s) + u": "_s + when.join(u", "_s));
}

} // namespace deskbell::words
