#include "domain/reminding/rule_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QStringList types{u"policy"_s, u"motor-policy"_s};

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject smallest()
{
    return object(uR"({"name": "Ending", "types": ["policy"], "trigger": {"kind": "before_end", "days": [7, 21, 14]}})"_s);
}

/// The smallest rule file with one key replaced (or, by "undefined", taken away).
QJsonObject with(const QString &key, const QString &json)
{
    QJsonObject rule = smallest();
    rule.insert(key, QJsonDocument::fromJson("["_ba + json.toUtf8() + "]"_ba).array().at(0));
    return rule;
}

} // namespace

class TestRuleFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutHasTheDefaultsOfTheManual()
    {
        const Result<RuleFile> read = ruleFromJson(smallest(), types);
        QVERIFY(read.has_value());
        QCOMPARE(read->name, u"Ending"_s);
        QCOMPARE(read->on, true);
        const RuleVersion &version = read->version;
        QCOMPARE(version.types, QStringList{u"policy"_s});
        QCOMPARE(version.trigger.kind, TriggerKind::BeforeEnd);
        QCOMPARE(version.trigger.days, (std::vector<int>{21, 14, 7}));
        QCOMPARE(version.route, Route::First);
        QCOMPARE(version.roles, (std::vector<Role>{Role::Client, Role::Contact, Role::Representative, Role::Ubo}));
        QCOMPARE(version.to, Recipients::All);
        QCOMPARE(version.consent, ConsentNeed::None);
        QCOMPARE(version.at, QTime(8, 0));
        QCOMPARE(version.windowFrom, QTime(8, 0));
        QCOMPARE(version.windowTo, QTime(20, 0));
        QCOMPARE(version.weekdays, (std::vector<int>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(version.holidays, Holidays::Send);
        QCOMPARE(version.latenessDays, 3);
        QCOMPARE(version.templateName, QString());
        QCOMPARE(version.report, false);
    }

    void everyKeyIsReadAndWritten()
    {
        const Result<RuleFile> read = ruleFromJson(object(uR"({"id": 3, "sentence": "…", "effective_from": "2026-11-23", "name": "Motor\nending", "on": false,
            "types": ["motor-policy", "policy", "policy"], "trigger": {"kind": "before_end", "days": [7, 30, 7]}, "route": "email", "roles": ["contact", "client"],
            "to": "first", "consent": "general", "at": "9:30", "window": {"from": "09:00", "to": "17:00"}, "weekdays": [5, 1, 2, 1], "holidays": "hold",
            "lateness_days": 0, "template": "ending", "report": true})"_s),
                                                   types);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().field));
        QCOMPARE(read->name, u"Motor ending"_s);
        QCOMPARE(read->on, false);
        const RuleVersion &version = read->version;
        QCOMPARE(version.types, (QStringList{u"motor-policy"_s, u"policy"_s}));
        QCOMPARE(version.trigger.days, (std::vector<int>{30, 7}));
        QCOMPARE(version.route, Route::Email);
        QCOMPARE(version.roles, (std::vector<Role>{Role::Contact, Role::Client}));
        QCOMPARE(version.to, Recipients::First);
        QCOMPARE(version.consent, ConsentNeed::General);
        QCOMPARE(version.at, QTime(9, 30));
        QCOMPARE(version.windowFrom, QTime(9, 0));
        QCOMPARE(version.windowTo, QTime(17, 0));
        QCOMPARE(version.weekdays, (std::vector<int>{1, 2, 5}));
        QCOMPARE(version.holidays, Holidays::Hold);
        QCOMPARE(version.latenessDays, 0);
        QCOMPARE(version.templateName, u"ending"_s);
        QCOMPARE(version.report, true);

        QCOMPARE(ruleToJson(read->name, read->on, version),
                 object(uR"({"name": "Motor ending", "on": false, "types": ["motor-policy", "policy"], "trigger": {"kind": "before_end", "days": [30, 7]}, "route": "email",
                     "roles": ["contact", "client"], "to": "first", "consent": "general", "at": "09:30", "window": {"from": "09:00", "to": "17:00"}, "weekdays": [1, 2, 5],
                     "holidays": "hold", "lateness_days": 0, "template": "ending", "report": true})"_s));
    }

    void whatIsWrittenIsReadBackTheSame_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::newRow("smallest") << smallest();
        QTest::newRow("by hand") << with(u"trigger"_s, uR"({"kind": "by_hand"})"_s);
        QTest::newRow("a narrow one") << with(u"window"_s, uR"({"from": "10:15", "to": "10:30"})"_s);
        QTest::newRow("only from") << with(u"window"_s, uR"({"from": "10:15"})"_s);
        QTest::newRow("null is left out") << with(u"template"_s, u"null"_s);
        QTest::newRow("roles all") << with(u"roles"_s, uR"("all")"_s);
    }
    void whatIsWrittenIsReadBackTheSame()
    {
        QFETCH(QJsonObject, rule);
        const Result<RuleFile> first = ruleFromJson(rule, types);
        QVERIFY(first.has_value());
        const QJsonObject written = ruleToJson(first->name, first->on, first->version);
        const Result<RuleFile> second = ruleFromJson(written, types);
        QVERIFY(second.has_value());
        QCOMPARE(ruleToJson(second->name, second->on, second->version), written);
        QCOMPARE(written.keys(), (QStringList{u"at"_s, u"consent"_s, u"holidays"_s, u"lateness_days"_s, u"name"_s, u"on"_s, u"report"_s, u"roles"_s, u"route"_s, u"template"_s,
                                              u"to"_s, u"trigger"_s, u"types"_s, u"weekdays"_s, u"window"_s}));
    }

    void aRuleIsWrittenAsTheManualSays()
    {
        const RuleFile read = ruleFromJson(smallest(), types).value();
        QCOMPARE(ruleToJson(read.name, read.on, read.version),
                 object(uR"({"name": "Ending", "on": true, "types": ["policy"], "trigger": {"kind": "before_end", "days": [21, 14, 7]}, "route": "first",
                     "roles": ["client", "contact", "representative", "ubo"], "to": "all", "consent": "none", "at": "08:00", "window": {"from": "08:00", "to": "20:00"},
                     "weekdays": [1, 2, 3, 4, 5, 6, 7], "holidays": "send", "lateness_days": 3, "template": "", "report": false})"_s));
    }

    void whatIsWrongIsRefusedNamingTheKeyAndThePart_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QJsonObject &rule, const char *code, const char *field, const QString &detail) {
            QTest::newRow(name) << rule << QString::fromLatin1(code) << QString::fromLatin1(field) << detail;
        };
        const auto days = [](const QString &json) { return with(u"trigger"_s, uR"({"kind": "before_end", "days": %1})"_s.arg(json)); };
        QJsonObject without = smallest();
        without.remove("name"_L1);
        row("no name", without, "missing_field", "name", u"name"_s);
        row("an empty name", with(u"name"_s, uR"(" \n")"_s), "missing_field", "name", u"name"_s);
        row("a number as name", with(u"name"_s, u"7"_s), "not_a_text", "name", u"7"_s);
        without = smallest();
        without.remove("types"_L1);
        row("no types", without, "missing_field", "types", u"types"_s);
        row("empty types", with(u"types"_s, u"[]"_s), "missing_field", "types", u"types"_s);
        row("unknown type", with(u"types"_s, uR"(["policy", "boat"])"_s), "unknown_type", "types", u"boat"_s);
        row("types as text", with(u"types"_s, uR"("policy")"_s), "types_as_text", "types", u"policy"_s);
        without = smallest();
        without.remove("trigger"_L1);
        row("no trigger", without, "missing_field", "trigger", u"trigger"_s);
        row("unknown trigger", with(u"trigger"_s, uR"({"kind": "at_dawn"})"_s), "unknown_trigger", "trigger", u"at_dawn"_s);
        row("no kind", with(u"trigger"_s, uR"({"days": [7]})"_s), "missing_field", "trigger", u"kind"_s);
        row("trigger as text", with(u"trigger"_s, uR"("before_end")"_s), "trigger_as_text", "trigger", u"before_end"_s);
        for (const char *kind : {"on_made", "on_start", "on_change", "before_start", "while_open"})
            row(kind, with(u"trigger"_s, uR"({"kind": "%1", "days": [7]})"_s.arg(QLatin1String(kind))), "trigger_later", "trigger", QString::fromLatin1(kind));
        row("hours", with(u"trigger"_s, uR"({"kind": "before_end", "hours": [2]})"_s), "trigger_later", "hours", u"hours"_s);
        row("days by hand", with(u"trigger"_s, uR"({"kind": "by_hand", "days": [7]})"_s), "unknown_field", "days", u"days"_s);
        row("a strange key in the trigger", with(u"trigger"_s, uR"({"kind": "before_end", "days": [7], "minutes": 3})"_s), "unknown_field", "minutes", u"minutes"_s);

        row("days: none", with(u"trigger"_s, uR"({"kind": "before_end"})"_s), "bad_days", "days", QString());
        row("days: empty", days(u"[]"_s), "bad_days", "days", QString());
        row("days: empty text", days(uR"("")"_s), "bad_days", "days", QString());
        row("days: a letter in a text", days(uR"("21, x, 7")"_s), "bad_days", "days", u"x"_s);
        row("days: a text in the list", days(uR"([21, "x", 7])"_s), "bad_days", "days", u"x"_s);
        row("days: a number as text", days(uR"([21, "7"])"_s), "bad_days", "days", u"7"_s);
        row("days: -1", days(u"[-1]"_s), "bad_days", "days", u"-1"_s);
        row("days: 400", days(u"[21, 400]"_s), "bad_days", "days", u"400"_s);
        row("days: half", days(u"[7.5]"_s), "bad_days", "days", u"7.5"_s);
        row("days: huge", days(u"[1e300]"_s), "bad_days", "days", u"1e+300"_s);
        row("days: an empty part", days(uR"("21, 14,,7")"_s), "days_gap", "days", u"21, 14,,7"_s);
        row("days: a right list as text", days(uR"("21, 14, 7")"_s), "days_as_text", "days", u"21, 14, 7"_s);
        row("days: not a list", days(u"7"_s), "days_as_text", "days", u"7"_s);
        row("days: null in the list", days(u"[null]"_s), "bad_days", "days", QString());

        row("route", with(u"route"_s, uR"("fax")"_s), "unknown_route", "route", u"fax"_s);
        row("roles", with(u"roles"_s, uR"(["client", "boss"])"_s), "unknown_role", "roles", u"boss"_s);
        row("no roles", with(u"roles"_s, u"[]"_s), "roles_as_text", "roles", QString());
        row("to", with(u"to"_s, uR"("some")"_s), "unknown_recipients", "to", u"some"_s);
        row("consent", with(u"consent"_s, uR"("maybe")"_s), "unknown_consent", "consent", u"maybe"_s);
        row("at", with(u"at"_s, uR"("25:00")"_s), "bad_time", "at", u"25:00"_s);
        row("at with words", with(u"at"_s, uR"("eight")"_s), "bad_time", "at", u"eight"_s);
        row("at as number", with(u"at"_s, u"8"_s), "bad_time", "at", u"8"_s);
        row("at with seconds", with(u"at"_s, uR"("08:00:30")"_s), "bad_time", "at", u"08:00:30"_s);
        row("window backwards", with(u"window"_s, uR"({"from": "20:00", "to": "08:00"})"_s), "bad_window", "window", u"20:00–08:00"_s);
        row("window of nothing", with(u"window"_s, uR"({"from": "08:00", "to": "08:00"})"_s), "bad_window", "window", u"08:00–08:00"_s);
        row("window time", with(u"window"_s, uR"({"from": "x", "to": "08:00"})"_s), "bad_time", "window", u"x"_s);
        row("window as text", with(u"window"_s, uR"("8-20")"_s), "window_as_text", "window", u"8-20"_s);
        row("a strange key in the window", with(u"window"_s, uR"({"until": "20:00"})"_s), "unknown_field", "until", u"until"_s);
        row("weekday 0", with(u"weekdays"_s, u"[0, 1]"_s), "bad_weekdays", "weekdays", u"0"_s);
        row("weekday 8", with(u"weekdays"_s, u"[8]"_s), "bad_weekdays", "weekdays", u"8"_s);
        row("weekday by name", with(u"weekdays"_s, uR"(["mon"])"_s), "bad_weekdays", "weekdays", u"mon"_s);
        row("no weekday", with(u"weekdays"_s, u"[]"_s), "bad_weekdays", "weekdays", QString());
        row("holidays", with(u"holidays"_s, uR"("skip")"_s), "unknown_holidays", "holidays", u"skip"_s);
        row("lateness below zero", with(u"lateness_days"_s, u"-1"_s), "bad_lateness", "lateness_days", u"-1"_s);
        row("lateness as text", with(u"lateness_days"_s, uR"("3")"_s), "bad_lateness", "lateness_days", u"3"_s);
        row("lateness of half a day", with(u"lateness_days"_s, u"0.5"_s), "bad_lateness", "lateness_days", u"0.5"_s);
        row("on", with(u"on"_s, uR"("yes")"_s), "not_true_or_false", "on", u"yes"_s);
        row("report", with(u"report"_s, u"1"_s), "not_true_or_false", "report", u"1"_s);
        row("template", with(u"template"_s, u"[]"_s), "not_a_text", "template", u"[…]"_s);
        row("a strange key", with(u"colour"_s, uR"("red")"_s), "unknown_field", "colour", u"colour"_s);
        row("a key in capitals", with(u"Route"_s, uR"("email")"_s), "unknown_field", "Route", u"Route"_s);
        row("nothing at all", QJsonObject(), "missing_field", "name", u"name"_s);
    }
    void whatIsWrongIsRefusedNamingTheKeyAndThePart()
    {
        QFETCH(QJsonObject, rule);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        const Result<RuleFile> read = ruleFromJson(rule, types);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().field, field);
        QCOMPARE(read.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(TestRuleFile)
#include "test_rule_file.moc"
