#include "command_office.h"
#include "store/tables/templates.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestCommandsRule : public QObject {
    Q_OBJECT

private:
    static QJsonObject file(const QJsonArray &days = {21, 14, 7})
    {
        return {{u"name"_s, u"Koniec polisy"_s}, {u"types"_s, QJsonArray{u"policy"_s}},
                {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, days}}}};
    }
    static Instant midnight(QDate day) { return CommandOffice::at(day, QTime(0, 0)); }

private Q_SLOTS:
    void a_new_rule_works_from_the_next_day_S3_21()
    {
        CommandOffice o;
        const auto id = o.commands->addRule(file(), false, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        const Rule rule = o.load(*id);
        QVERIFY(rule.on);
        QCOMPARE(rule.onSince, QDate(2026, 11, 23));
        QCOMPARE(rule.newest().effectiveFrom, QDate(2026, 11, 23));
        QCOMPARE(rule.plannedThrough, midnight(QDate(2026, 11, 23)));
        QVERIFY(!rule.inForceOn(QDate(2026, 11, 22)));
        QVERIFY(rule.inForceOn(QDate(2026, 11, 23)));
        QVERIFY(!rule.newest().templateName.isEmpty()); // the preset's
        QCOMPARE(o.entry(u"rule_added"_s).value(u"rule"_s).toString(), u"Koniec polisy"_s);
    }

    void a_new_rule_can_be_wanted_from_today_S3_22()
    {
        CommandOffice o;
        const auto id = o.commands->addRule(file(), true, o.by);
        QVERIFY(id);
        QCOMPARE(o.load(*id).plannedThrough, midnight(QDate(2026, 11, 22)));
        QVERIFY(o.load(*id).inForceOn(QDate(2026, 11, 22)));
    }

    void a_rule_without_a_name_gets_a_readable_one()
    {
        CommandOffice o;
        QJsonObject definition = file();
        definition.remove(u"name"_s);
        const auto id = o.commands->addRule(definition, false, o.by);
        QCOMPARE(refusal(id), u"ok"_s);
        QVERIFY(o.load(*id).name.contains(u"21, 14 "_s));
    }

    void bad_rule_files_are_refused_at_their_key_data()
    {
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<QString>("expected");
        const auto days = [](const QJsonValue &value) {
            return QJsonObject{{u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, value}}}};
        };
        QTest::newRow("a letter") << days(QJsonArray{21, u"x"_s, 7}) << u"Rejected bad_days days"_s;
        QTest::newRow("negative") << days(QJsonArray{-1}) << u"Rejected bad_days days"_s;
        QTest::newRow("too many") << days(QJsonArray{400}) << u"Rejected bad_days days"_s;
        QTest::newRow("none") << days(QJsonArray{}) << u"Rejected bad_days days"_s;
        QTest::newRow("type") << QJsonObject{{u"types"_s, QJsonArray{u"spaceship"_s}}} << u"Rejected unknown_type types"_s;
        QTest::newRow("template") << QJsonObject{{u"template"_s, u"no-such"_s}} << u"Rejected template_missing template"_s;
        QTest::newRow("later trigger") << QJsonObject{{u"trigger"_s, QJsonObject{{u"kind"_s, u"on_start"_s}}}} << u"Rejected trigger_later"_s;
    }
    void bad_rule_files_are_refused_at_their_key()
    {
        QFETCH(QJsonObject, with);
        QFETCH(QString, expected);
        CommandOffice o;
        QJsonObject definition = file();
        for (auto each = with.begin(); each != with.end(); ++each)
            definition.insert(each.key(), each.value());
        const QString before = o.everything();
        const QString added = refusal(o.commands->addRule(definition, false, o.by));
        QVERIFY2(added.startsWith(expected), qPrintable(added));
        const QString edited = refusal(o.commands->editRule(o.rule(), definition, false, o.by));
        QVERIFY2(edited.startsWith(expected), qPrintable(edited));
        QCOMPARE(o.everything(), before);
    }

    void an_edited_rule_finishes_today_in_its_old_form_S3_22()
    {
        CommandOffice o;
        const RuleId id = o.commands->addRule(file(), true, o.by).value();
        QCOMPARE(refusal(o.commands->editRule(id, file({10}), false, o.by)), u"ok"_s);
        const Rule rule = o.load(id);
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 22))->trigger.days, (std::vector<int>{21, 14, 7}));
        QCOMPARE(rule.inForceOn(QDate(2026, 11, 23))->trigger.days, std::vector<int>{10});
        QCOMPARE(rule.plannedThrough, midnight(QDate(2026, 11, 22)));
        QCOMPARE(o.entries(u"rule_edited"_s), 1);
        QCOMPARE(o.entries(u"rule_on"_s) + o.entries(u"rule_off"_s), 0);
        // Wanted from today after all: what waits for tomorrow must not bring the old wish back.
        QCOMPARE(refusal(o.commands->editRule(id, file({5}), true, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).inForceOn(QDate(2026, 11, 22))->trigger.days, std::vector<int>{5});
        QCOMPARE(o.load(id).inForceOn(QDate(2026, 11, 23))->trigger.days, std::vector<int>{5});
    }

    void another_time_of_day_looks_at_a_day_again()
    {
        CommandOffice o;
        const RuleId id = o.commands->addRule(file(), true, o.by).value();
        const Instant before = o.load(id).plannedThrough;
        QJsonObject definition = file();
        definition.insert(u"at"_s, u"09:30"_s);
        QCOMPARE(refusal(o.commands->editRule(id, definition, false, o.by)), u"ok"_s);
        QCOMPARE(o.load(id).plannedThrough, before - std::chrono::hours(24));
    }

    void turning_on_counts_as_new_S3_22()
    {
        CommandOffice o;
        const RuleId id = o.commands->addRule(file(), true, o.by).value();
        QCOMPARE(refusal(o.commands->switchRule(id, false, o.by)), u"ok"_s);
        QVERIFY(!o.load(id).on);
        QCOMPARE(o.load(id).offSince, QDate(2026, 11, 22));
        const MessageId held = o.message(o.matter(o.client()), MessageState::Held, Reason::RuleOff, {}, id);
        const By threeDays = o.later(std::chrono::hours(72));
        QCOMPARE(refusal(o.commands->switchRule(id, true, threeDays)), u"ok"_s);
        const Rule rule = o.load(id);
        QVERIFY(rule.on);
        QCOMPARE(rule.onSince, QDate(2026, 11, 26));
        QCOMPARE(rule.plannedThrough, midnight(QDate(2026, 11, 26)));
        QVERIFY(!rule.inForceOn(QDate(2026, 11, 25)));
        QCOMPARE(o.load(held).state, MessageState::Planned); // the claim decides again
        QCOMPARE(o.entries(u"rule_off"_s), 1);
        QCOMPARE(o.entries(u"rule_on"_s), 1);
        QCOMPARE(refusal(o.commands->switchRule(id, true, threeDays)), u"ok"_s);
        QCOMPARE(o.entries(u"rule_on"_s), 1);
    }

    void off_and_on_within_a_day_changes_nothing_S3_22()
    {
        CommandOffice o;
        const RuleId id = o.commands->addRule(file(), true, o.by).value();
        const Rule before = o.load(id);
        QVERIFY(o.commands->switchRule(id, false, o.by));
        QVERIFY(o.commands->switchRule(id, true, o.later(std::chrono::hours(5))));
        const Rule after = o.load(id);
        QVERIFY(after.on);
        QCOMPARE(after.onSince, before.onSince);
        QCOMPARE(after.plannedThrough, before.plannedThrough);
        QVERIFY(after.inForceOn(QDate(2026, 11, 22)));
    }

    void an_edit_made_from_an_older_rule_is_refused_and_overwrites_nothing()
    {
        CommandOffice o;
        const RuleId id = o.commands->addRule(file(), true, o.by).value();
        const int seen = o.load(id).revision;
        QCOMPARE(refusal(o.commands->editRule(id, file({10}), false, o.by, seen)), u"ok"_s);
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->editRule(id, file({3}), false, o.by, seen)), u"Busy changed_meanwhile"_s);
        QCOMPARE(o.everything(), before);
        QCOMPARE(refusal(o.commands->editRule(id, file({3}), false, o.by, o.load(id).revision)), u"ok"_s);
    }

    void a_rule_with_a_name_of_10000_letters_is_refused_at_the_name()
    {
        CommandOffice o;
        QJsonObject definition = file();
        definition.insert(u"name"_s, QString(10'000, u'ą'));
        QCOMPARE(refusal(o.commands->addRule(definition, false, o.by)), u"Rejected text_too_large name"_s);
    }

    void a_removed_rule_is_gone_from_the_list_and_what_it_planned_is_skipped()
    {
        CommandOffice o;
        const RuleId id = o.commands->addRule(file(), true, o.by).value();
        const MatterId matter = o.matter(o.client());
        const MessageId planned = o.message(matter, MessageState::Planned, Reason::Ok, {}, id);
        const MessageId others = o.message(matter, MessageState::Planned);
        QCOMPARE(refusal(o.commands->removeRule(id, o.by)), u"ok"_s);
        QCOMPARE(o.load(planned).state, MessageState::Skipped);
        QCOMPARE(o.load(planned).reason, Reason::RuleOff);
        QCOMPARE(o.load(others).state, MessageState::Planned);
        QCOMPARE(o.entry(u"not_sent"_s).value(u"rule"_s).toString(), u"Koniec polisy"_s);
        QCOMPARE(o.entries(u"rule_removed"_s), 1);
        for (const QString &result : {refusal(o.commands->removeRule(id, o.by)), refusal(o.commands->switchRule(id, true, o.by)),
                 refusal(o.commands->editRule(id, file(), false, o.by)), refusal(o.commands->removeRule(RuleId{999}, o.by))})
            QCOMPARE(result, u"NotFound not_found rule"_s);
    }

    void a_template_is_checked_before_it_is_saved()
    {
        CommandOffice o;
        const store::TemplateRow row = store::Templates(o.database()).load(o.load(o.rule()).newest().templateName, u"pl"_s, u"pl"_s).value();
        const QString before = o.everything();
        const auto tried = [&](const QString &subject, const QString &body) {
            return refusal(o.commands->editTemplate(row.name, u"pl"_s, subject, body, o.by));
        };
        QCOMPARE(tried(u"[nobody]"_s, u"x"_s), u"Rejected unknown_variable subject"_s);
        QCOMPARE(tried(u"x"_s, u"[nobody]"_s), u"Rejected unknown_variable body"_s);
        QCOMPARE(tried(u"x"_s, u"[client"_s), u"Rejected unclosed_bracket body"_s);
        QCOMPARE(tried(u"x"_s, u"[if client]x"_s), u"Rejected unclosed_if body"_s);
        QCOMPARE(tried(u" "_s, u"x"_s), u"Rejected subject_missing subject"_s);
        QCOMPARE(tried(u"x"_s, u" \n"_s), u"Rejected body_missing body"_s);
        QCOMPARE(tried(QString(301, u'x'), u"x"_s), u"Rejected text_too_large subject"_s);
        QCOMPARE(tried(u"x"_s, QString(100'000, u'x')), u"Rejected text_too_large body"_s);
        QCOMPARE(tried(u"x"_s, QString(100'000, u'[')), u"Rejected text_too_large body"_s);
        QCOMPARE(refusal(o.commands->editTemplate(row.name, u"sv"_s, u"x"_s, u"x"_s, o.by)), u"Rejected bad_language language"_s);
        QCOMPARE(refusal(o.commands->editTemplate(u"no-such"_s, u"pl"_s, u"x"_s, u"x"_s, o.by)), u"NotFound not_found template"_s);
        QCOMPARE(o.everything(), before);
    }

    void a_text_that_somebody_else_changed_meanwhile_is_not_overwritten()
    {
        CommandOffice o;
        const QString name = o.load(o.rule()).newest().templateName;
        const auto revision = [&] { return store::Templates(o.database()).load(name, u"pl"_s, u"pl"_s).value().revision; };
        const int seen = revision();
        QCOMPARE(refusal(o.commands->editTemplate(name, u"pl"_s, u"a"_s, u"b"_s, o.by, seen)), u"ok"_s);
        QCOMPARE(refusal(o.commands->editTemplate(name, u"pl"_s, u"c"_s, u"d"_s, o.by, seen)), u"Busy changed_meanwhile"_s);
        QCOMPARE(refusal(o.commands->editTemplate(name, u"pl"_s, u"c"_s, u"d"_s, o.by, 0)), u"Busy changed_meanwhile"_s); // there is one by now
        QCOMPARE(store::Templates(o.database()).load(name, u"pl"_s, u"pl"_s).value().subject, u"a"_s);
        QCOMPARE(refusal(o.commands->editTemplate(name, u"pl"_s, u"c"_s, u"d"_s, o.by, revision())), u"ok"_s);
    }

    void a_saved_template_has_no_controls_and_releases_what_missed_a_value()
    {
        CommandOffice o;
        const QString name = o.load(o.rule()).newest().templateName;
        const MessageId held = o.message(o.matter(o.client()), MessageState::Held, Reason::MissingValue);
        QCOMPARE(refusal(o.commands->editTemplate(name, u"pl"_s, u"Polisa\r\nBcc: x"_s, u"Dzień dobry\r\n[klient]"_s + QChar(u'\0'), o.by)), u"ok"_s);
        const store::TemplateRow row = store::Templates(o.database()).load(name, u"pl"_s, u"pl"_s).value();
        QVERIFY(!row.subject.contains(u'\n') && !row.subject.contains(u'\r'));
        QCOMPARE(row.body, u"Dzień dobry\n[klient]"_s);
        QCOMPARE(o.entry(u"template_edited"_s).value(u"name"_s).toString(), name);
        QCOMPARE(o.load(held).state, MessageState::Planned);
    }
};

QTEST_GUILESS_MAIN(TestCommandsRule)
#include "test_commands_rule.moc"
