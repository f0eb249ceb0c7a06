#include "domain/reminding/rule_file.h"

#include "domain/text/address.h"
#include "domain/text/days.h"
#include "domain/text/limits.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// How wrong values are named to the person: "7.5", "x", "true", "[…]".
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return oneLine(value.toString());
    case QJsonValue::Array: return u"[…]"_s;
    case QJsonValue::Object: return u"{…}"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

/// Reads one object, key by key, and keeps the first thing that was wrong with it.
class RuleReader {
public:
    RuleReader(const QJsonObject &json, const QStringList &knownTypes) : m_json(json), m_knownTypes(knownTypes) {}

    Result<RuleFile> read()
    {
        knownKeysOnly(m_json, {"name"_L1, "on"_L1, "types"_L1, "trigger"_L1, "route"_L1, "roles"_L1, "to"_L1, "consent"_L1, "at"_L1, "window"_L1, "weekdays"_L1,
                               "holidays"_L1, "lateness_days"_L1, "template"_L1, "report"_L1,
                               // printed by rule show, decided elsewhere
                               "id"_L1, "sentence"_L1, "effective_from"_L1});
        readName();
        readFlag("on"_L1, m_file.on);
        readTypes();
        readTrigger();
        readCode("route"_L1, m_file.version.route, u"unknown_route"_s);
        readRoles();
        readCode("to"_L1, m_file.version.to, u"unknown_recipients"_s);
        readCode("consent"_L1, m_file.version.consent, u"unknown_consent"_s);
        readTime(m_json, "at"_L1, u"at"_s, m_file.version.at);
        readWindow();
        readWeekdays();
        readCode("holidays"_L1, m_file.version.holidays, u"unknown_holidays"_s);
        readLateness();
        readTemplate();
        readFlag("report"_L1, m_file.version.report);
        if (m_error)
            return Failure(*m_error);
        return m_file;
    }

private:
    void refuse(const QString &code, const QString &detail, const QString &field)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Rejected, code, detail, field};
    }

    /// Left out and null are the same.
    static bool has(const QJsonObject &json, QLatin1StringView key) { return json.contains(key) && !json.value(key).isNull(); }

    void knownKeysOnly(const QJsonObject &json, std::initializer_list<QLatin1StringView> known)
    {
        const QStringList keys = json.keys();
        for (const QString &key : keys)
            if (std::ranges::find(known, key) == known.end()) {
                const QString said = key.isEmpty() ? u"\"\""_s : key; // as it is written: an error without a field stands nowhere
                refuse(u"unknown_field"_s, said, said);
            }
    }

    void readName()
    {
        if (!has(m_json, "name"_L1))
            return refuse(u"missing_field"_s, u"name"_s, u"name"_s);
        const QJsonValue value = m_json.value("name"_L1);
        if (!value.isString())
            return refuse(u"not_a_text"_s, shown(value), u"name"_s);
        m_file.name = oneLine(value.toString());
        if (m_file.name.isEmpty())
            refuse(u"missing_field"_s, u"name"_s, u"name"_s);
        if (characters(m_file.name) > limits::name)
            refuse(u"text_too_large"_s, QString::number(limits::name), u"name"_s);
    }

    void readFlag(QLatin1StringView key, bool &flag)
    {
        if (!has(m_json, key))
            return;
        const QJsonValue value = m_json.value(key);
        if (!value.isBool())
            return refuse(u"not_true_or_false"_s, shown(value), key);
        flag = value.toBool();
    }

    template <typename E> void readCode(QLatin1StringView key, E &into, const QString &errorCode)
    {
        if (!has(m_json, key))
            return;
        const QJsonValue value = m_json.value(key);
        if (const std::optional<E> known = fromCode<E>(value.toString()))
            into = *known;
        else
            refuse(errorCode, shown(value), key);
    }

    void readTypes()
    {
        const QJsonValue value = m_json.value("types"_L1);
        if (!value.isArray() && has(m_json, "types"_L1))
            return refuse(u"types_as_text"_s, shown(value), u"types"_s);
        const QJsonArray types = value.toArray();
        if (types.isEmpty())
            return refuse(u"missing_field"_s, u"types"_s, u"types"_s);
        for (const auto &each : types) {
            const QString type = each.toString();
            if (!m_knownTypes.contains(type))
                return refuse(u"unknown_type"_s, shown(each), u"types"_s);
            if (!m_file.version.types.contains(type))
                m_file.version.types.append(type);
        }
    }

    void readTrigger()
    {
        if (!has(m_json, "trigger"_L1))
            return refuse(u"missing_field"_s, u"trigger"_s, u"trigger"_s);
        const QJsonValue value = m_json.value("trigger"_L1);
        if (!value.isObject())
            return refuse(u"trigger_as_text"_s, shown(value), u"trigger"_s);
        const QJsonObject trigger = value.toObject();
        const QJsonValue kind = trigger.value("kind"_L1);
        if (!has(trigger, "kind"_L1))
            return refuse(u"missing_field"_s, u"kind"_s, u"trigger"_s);
        const std::optional<TriggerKind> known = fromCode<TriggerKind>(kind.toString());
        if (!known)
            return refuse(u"unknown_trigger"_s, shown(kind), u"trigger"_s);
        const std::vector<TriggerKind> possible = ruleTriggers();
        if (std::ranges::find(possible, *known) == possible.end())
            return refuse(u"trigger_later"_s, kind.toString(), u"trigger"_s);
        m_file.version.trigger.kind = *known;
        if (*known == TriggerKind::ByHand)
            return knownKeysOnly(trigger, {"kind"_L1});
        if (has(trigger, "hours"_L1))
            return refuse(u"trigger_later"_s, u"hours"_s, u"hours"_s);
        knownKeysOnly(trigger, {"kind"_L1, "days"_L1});
        readDays(trigger.value("days"_L1));
    }

    void readDays(const QJsonValue &value)
    {
        Result<std::vector<int>> days = daysOf(value);
        if (!days)
            return refuse(days.error().code, days.error().detail, days.error().field);
        m_file.version.trigger.days = std::move(*days);
    }

    static Result<std::vector<int>> daysOf(const QJsonValue &value)
    {
        // CLI.md asks for an array; a text is refused, but the part that is wrong in it is named as the field on screen names it.
        if (value.isString())
            if (const auto typed = daysList(value.toString()); !typed)
                return Failure(typed.error());
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            return failure(ErrorKind::Rejected, u"days_as_text"_s, shown(value), u"days"_s);
        std::vector<int> days;
        const QJsonArray written = value.toArray();
        for (const auto &each : written) {
            const std::optional<int> day = wholeNumber(each);
            if (!day)
                return failure(ErrorKind::Rejected, u"bad_days"_s, shown(each), u"days"_s);
            days.push_back(*day);
        }
        return checkedDays(std::move(days));
    }

    static std::optional<int> wholeNumber(const QJsonValue &value)
    {
        const double number = value.toDouble(0.5);
        if (std::trunc(number) != number || std::abs(number) > 1e9)
            return std::nullopt;
        return static_cast<int>(number);
    }

    void readRoles()
    {
        if (!has(m_json, "roles"_L1))
            return;
        const QJsonValue value = m_json.value("roles"_L1);
        if (value == QJsonValue("all"_L1))
            return;
        const QJsonArray roles = value.toArray();
        if (roles.isEmpty())
            return refuse(u"roles_as_text"_s, value.isArray() ? QString() : shown(value), u"roles"_s);
        m_file.version.roles.clear();
        for (const auto &each : roles) {
            const std::optional<Role> role = fromCode<Role>(each.toString());
            if (!role)
                return refuse(u"unknown_role"_s, shown(each), u"roles"_s);
            if (std::ranges::find(m_file.version.roles, *role) == m_file.version.roles.end())
                m_file.version.roles.push_back(*role);
        }
    }

    /// "8:00" or "08:00"; minutes are the smallest step people plan in.
    bool readTime(const QJsonObject &json, QLatin1StringView key, const QString &field, QTime &into)
    {
        if (!has(json, key))
            return true;
        const QString text = json.value(key).toString();
        const QTime time = QTime::fromString(text, text.size() == 4 ? u"H:mm"_s : u"HH:mm"_s);
        if (!time.isValid()) {
            refuse(u"bad_time"_s, shown(json.value(key)), field);
            return false;
        }
        into = time;
        return true;
    }

    void readWindow()
    {
        if (!has(m_json, "window"_L1))
            return;
        const QJsonValue value = m_json.value("window"_L1);
        if (!value.isObject())
            return refuse(u"window_as_text"_s, shown(value), u"window"_s);
        const QJsonObject window = value.toObject();
        knownKeysOnly(window, {"from"_L1, "to"_L1});
        RuleVersion &version = m_file.version;
        if (readTime(window, "from"_L1, u"window"_s, version.windowFrom) && readTime(window, "to"_L1, u"window"_s, version.windowTo)
            && version.windowFrom >= version.windowTo) {
            const QString span = version.windowFrom.toString(u"HH:mm"_s) + u"–"_s + version.windowTo.toString(u"HH:mm"_s);
            refuse(u"bad_window"_s, span, u"window"_s);
        }
    }

    void readWeekdays()
    {
        if (!has(m_json, "weekdays"_L1))
            return;
        const QJsonValue value = m_json.value("weekdays"_L1);
        const QJsonArray weekdays = value.toArray();
        if (weekdays.isEmpty())
            return refuse(u"bad_weekdays"_s, value.isArray() ? QString() : shown(value), u"weekdays"_s);
        std::vector<int> days;
        for (const auto &each : weekdays) {
            const std::optional<int> day = wholeNumber(each);
            if (!day || *day < 1 || *day > 7)
                return refuse(u"bad_weekdays"_s, shown(each), u"weekdays"_s);
            days.push_back(*day);
        }
        std::ranges::sort(days);
        days.erase(std::unique(days.begin(), days.end()), days.end());
        m_file.version.weekdays = std::move(days);
    }

    void readLateness()
    {
        if (!has(m_json, "lateness_days"_L1))
            return;
        const QJsonValue value = m_json.value("lateness_days"_L1);
        const std::optional<int> days = wholeNumber(value);
        if (!days || *days < 0 || *days > 366)
            return refuse(u"bad_lateness"_s, shown(value), u"lateness_days"_s);
        m_file.version.latenessDays = *days;
    }

    void readTemplate()
    {
        if (!has(m_json, "template"_L1))
            return;
        const QJsonValue value = m_json.value("template"_L1);
        if (!value.isString())
            return refuse(u"not_a_text"_s, shown(value), u"template"_s);
        m_file.version.templateName = oneLine(value.toString());
    }

    const QJsonObject &m_json;
    const QStringList &m_knownTypes;
    RuleFile m_file;
    std::optional<Error> m_error;
};

template <typename Range, typename Make> QJsonArray jsonArray(const Range &range, const Make &make)
{
    QJsonArray array;
    for (const auto &each : range)
        array.append(make(each));
    return array;
}

} // namespace

std::vector<TriggerKind> ruleTriggers()
{
    return {TriggerKind::BeforeEnd, TriggerKind::ByHand};
}

Result<RuleFile> ruleFromJson(const QJsonObject &json, const QStringList &knownTypes)
{
    return RuleReader(json, knownTypes).read();
}

QJsonObject ruleToJson(const QString &name, bool on, const RuleVersion &version)
{
    const auto same = [](const auto &value) { return QJsonValue(value); };
    QJsonObject trigger{{u"kind"_s, code(version.trigger.kind)}};
    switch (version.trigger.kind) {
    case TriggerKind::BeforeStart:
    case TriggerKind::BeforeEnd:
        trigger.insert("days"_L1, jsonArray(version.trigger.days, same));
        break;
    case TriggerKind::WhileOpen:
        trigger.insert("every_days"_L1, version.trigger.everyDays);
        trigger.insert("max"_L1, version.trigger.max);
        break;
    case TriggerKind::OnMade:
    case TriggerKind::OnStart:
    case TriggerKind::OnChange:
    case TriggerKind::ByHand:
        break;
    }
    const QString timeFormat = u"HH:mm"_s;
    return {
        {u"name"_s, name},
        {u"on"_s, on},
        {u"types"_s, jsonArray(version.types, same)},
        {u"trigger"_s, trigger},
        {u"route"_s, code(version.route)},
        {u"roles"_s, jsonArray(version.roles, [](Role role) { return QJsonValue(code(role)); })},
        {u"to"_s, code(version.to)},
        {u"consent"_s, code(version.consent)},
        {u"at"_s, version.at.toString(timeFormat)},
        {u"window"_s, QJsonObject{{u"from"_s, version.windowFrom.toString(timeFormat)}, {u"to"_s, version.windowTo.toString(timeFormat)}}},
        {u"weekdays"_s, jsonArray(version.weekdays, same)},
        {u"holidays"_s, code(version.holidays)},
        {u"lateness_days"_s, version.latenessDays},
        {u"template"_s, version.templateName},
        {u"report"_s, version.report},
    };
}

} // namespace deskbell
