#include "domain/reminding/rule_file.h"
#include "ui/automations/automation_draft.h"
#include "ui/automations/save_outlook.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const AutomationGround ground{{u"policy"_s, u"motor-policy"_s}, {u"policy-ending"_s, u"policy-by-hand"_s, u"motor-policy-ending"_s}, u"PL"_s, 2026};

AutomationFields good()
{
    AutomationFields fields;
    fields.name = u"Ending policies"_s;
    fields.types = {u"policy"_s};
    fields.days = u"21, 14, 7"_s;
    fields.templateName = u"policy-ending"_s;
    return fields;
}

Rule ruleOf(const AutomationFields &fields, QDate from)
{
    Rule rule;
    rule.id = RuleId{7};
    rule.name = fields.name;
    rule.on = fields.on;
    rule.onSince = from;
    rule.versions = {AutomationReading::versionOf(fields)};
    rule.versions.front().effectiveFrom = from;
    return rule;
}

QStringList fieldsWrong(const AutomationFields &fields)
{
    QStringList names;
    for (const FieldProblem &each : AutomationReading::problems(fields, ground, u"en"_s))
        names.append(each.field);
    return names;
}

Upcoming toSend(int client)
{
    Upcoming upcoming;
    upcoming.decision.client = ClientId{client};
    upcoming.decision.matter = MatterId{client};
    return upcoming;
}

} // namespace

class TestAutomationFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheFieldsHoldIsTheRuleFileAndBack()
    {
        AutomationFields fields = good();
        fields.on = false;
        fields.route = Route::First;
        fields.roles = {Role::Contact, Role::Ubo};
        fields.to = Recipients::First;
        fields.consent = ConsentNeed::Specific;
        fields.at = QTime(9, 30);
        fields.windowTo = QTime(18, 0);
        fields.weekdays = {1, 3, 5};
        fields.holidays = Holidays::Hold;
        fields.latenessDays = 5;
        fields.report = true; // no field shows it: it stays as it was
        const auto file = ruleFromJson(AutomationReading::definitionOf(fields), ground.types);
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().code));
        Rule rule;
        rule.name = file->name;
        rule.on = file->on;
        rule.versions = {file->version};
        QVERIFY(AutomationReading::fieldsOf(rule) == fields);
        QVERIFY(AutomationReading::problems(fields, ground, u"en"_s).empty());
    }

    void anAutomationWithoutANameIsNamedByTheEngine()
    {
        AutomationFields fields = good();
        fields.name = u"  "_s;
        QVERIFY(!AutomationReading::definitionOf(fields).contains("name"_L1));
        QVERIFY(fieldsWrong(fields).isEmpty());
    }

    void everythingThatIsWrongIsNamedAtItsField_data()
    {
        QTest::addColumn<std::function<void(AutomationFields &)>>("spoil");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const std::function<void(AutomationFields &)> &spoil, const QString &field, const QString &says) {
            QTest::newRow(name) << spoil << field << says;
        };
        row("a letter", [](auto &f) { f.days = u"21, x, 7"_s; }, u"days"_s, u"“x”"_s);
        row("none", [](auto &f) { f.days.clear(); }, u"days"_s, u"No days"_s);
        row("too many", [](auto &f) { f.days = u"400"_s; }, u"days"_s, u"“400”"_s);
        row("negative", [](auto &f) { f.days = u"-1"_s; }, u"days"_s, u"“-1”"_s);
        row("a comma at the end", [](auto &f) { f.days = u"21, 14,"_s; }, u"days"_s, u"comma too many"_s);
        row("emoji for days", [](auto &f) { f.days = u"🎂"_s; }, u"days"_s, u"“🎂”"_s);
        row("right-to-left digits for days", [](auto &f) { f.days = u"٢١"_s; }, u"days"_s, u"“٢١”"_s);
        row("no type", [](auto &f) { f.types.clear(); }, u"types"_s, u"at least one type"_s);
        row("a type that is gone", [](auto &f) { f.types.append(u"spaceship"_s); }, u"types"_s, u"spaceship"_s);
        row("no text", [](auto &f) { f.templateName.clear(); }, u"template"_s, u"Choose the text"_s);
        row("a text that is gone", [](auto &f) { f.templateName = u"no-such"_s; }, u"template"_s, u"no-such"_s);
        row("hours that end before they begin", [](auto &f) { f.windowFrom = QTime(20, 0); f.windowTo = QTime(8, 0); }, u"at"_s, u"leaves no time"_s);
        row("no hour at all", [](auto &f) { f.windowTo = f.windowFrom; }, u"at"_s, u"leaves no time"_s);
        row("a time after the hours", [](auto &f) { f.at = QTime(20, 0); }, u"at"_s, u"20:00 is not between"_s); // 20:00 does not count (S3-19)
        row("a time before the hours", [](auto &f) { f.at = QTime(7, 59); }, u"at"_s, u"07:59"_s);
        row("no weekday", [](auto &f) { f.weekdays.clear(); }, u"weekdays"_s, u"at least one day"_s);
        row("nobody", [](auto &f) { f.roles.clear(); }, u"roles"_s, u"nobody would hear"_s);
        row("a name of 10,000 letters", [](auto &f) { f.name = QString(10'000, u'ą'); }, u"name"_s, u"200"_s);
    }
    void everythingThatIsWrongIsNamedAtItsField()
    {
        QFETCH(std::function<void(AutomationFields &)>, spoil);
        QFETCH(QString, field);
        QFETCH(QString, says);
        AutomationFields fields = good();
        spoil(fields);
        const auto problems = AutomationReading::problems(fields, ground, u"en"_s);
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().field, field);
        QVERIFY2(problems.front().message.contains(says), qPrintable(problems.front().message));
    }

    void whatIsNotAskedOfARuleByHandIsNotWrongWithIt()
    {
        AutomationFields fields = good();
        fields.trigger = TriggerKind::ByHand;
        fields.days = u"x"_s; // its field is not seen
        QVERIFY(fieldsWrong(fields).isEmpty());
    }

    void holidaysThatAreNotKnownAreNotWaitedFor()
    {
        AutomationFields fields = good();
        fields.holidays = Holidays::Hold;
        AutomationGround elsewhere = ground;
        elsewhere.country = u"BR"_s;
        QCOMPARE(AutomationReading::problems(fields, elsewhere, u"en"_s).front().field, u"holidays"_s);
        QVERIFY(fieldsWrong(fields).isEmpty());
    }

    void aCopyIsOffAndHasANameOfItsOwn()
    {
        const AutomationFields copy = AutomationReading::copyOf(ruleOf(good(), today));
        QVERIFY(!copy.on);
        QCOMPARE(copy.name, u"Ending policies (copy)"_s);
        QCOMPARE(copy.days, u"21, 14, 7"_s);
    }

    void aNewOneWorksFromTomorrowAndOffersTodays() // S3-21, 22
    {
        const TodaysGap five{{toSend(1), toSend(1), toSend(2)}, {}, 0};
        const SaveOutlook outlook = SaveReading::of(nullptr, good(), &five, today, u"en"_s);
        QVERIFY2(outlook.text.contains(u"Works from tomorrow, 23 November."_s), qPrintable(outlook.text));
        QVERIFY2(outlook.text.contains(u"2 clients are due a message today"_s), qPrintable(outlook.text));
        QCOMPARE(outlook.offer, u"Send today’s now (2)…"_s);
        const TodaysGap none;
        const SaveOutlook nobody = SaveReading::of(nullptr, good(), &none, today, u"en"_s);
        QVERIFY(nobody.offer.isEmpty());
        QVERIFY2(nobody.text.contains(u"Nobody is due a message"_s), qPrintable(nobody.text));
        QVERIFY(SaveReading::of(nullptr, good(), nullptr, today, u"en"_s).offer.isEmpty()); // not known yet: nothing is promised
    }

    void anEditedOneFinishesTodayInItsOldForm()
    {
        const Rule rule = ruleOf(good(), today.addDays(-30));
        QCOMPARE(SaveReading::of(&rule, AutomationReading::fieldsOf(rule), nullptr, today, u"en"_s).text, u"Nothing is changed yet."_s);
        AutomationFields other = AutomationReading::fieldsOf(rule);
        other.days = u"10"_s;
        const TodaysGap three{{}, {}, 3};
        const SaveOutlook outlook = SaveReading::of(&rule, other, &three, today, u"en"_s);
        QVERIFY2(outlook.text.startsWith(u"The new form works from tomorrow, 23 November."_s), qPrintable(outlook.text));
        QVERIFY2(outlook.text.contains(u"3 messages of today still go in the old form."_s), qPrintable(outlook.text));
        QVERIFY(outlook.offer.isEmpty());
        other.on = false;
        QVERIFY(SaveReading::of(&rule, other, nullptr, today, u"en"_s).text.startsWith(u"It is switched off at once."_s));
    }

    void oneThatIsOffPromisesNothingAndTurningOnCountsAsNew()
    {
        AutomationFields off = good();
        off.on = false;
        QVERIFY(SaveReading::of(nullptr, off, nullptr, today, u"en"_s).text.contains(u"sends nothing"_s));
        const Rule rule = ruleOf(off, today.addDays(-30));
        QVERIFY(SaveReading::of(&rule, good(), nullptr, today, u"en"_s).text.startsWith(u"Works from tomorrow"_s));
    }

    void aRuleByHandWorksAtOnceBecauseNothingGoesByItself()
    {
        AutomationFields byHand = good();
        byHand.trigger = TriggerKind::ByHand;
        QVERIFY(SaveReading::of(nullptr, byHand, nullptr, today, u"en"_s).atOnce);
        const Rule dated = ruleOf(good(), today.addDays(-30));
        QVERIFY(!SaveReading::of(&dated, byHand, nullptr, today, u"en"_s).atOnce); // what it owes today stays owed
    }

    void nobodyElsesChangeIsOverwrittenUnasked()
    {
        Rule rule = ruleOf(good(), today);
        AutomationDraft draft(rule.id);
        QVERIFY(draft.meet(rule, ground));
        AutomationFields mine = draft.fields();
        mine.days = u"10"_s;
        draft.edit(mine, false);
        Rule theirs = rule;
        theirs.revision = 2;
        theirs.name = u"Theirs"_s;
        QVERIFY(!draft.meet(theirs, ground)); // what is typed stays
        QCOMPARE(draft.standing(), AutomationDraft::Standing::Changed);
        QCOMPARE(draft.fields().days, u"10"_s);
        QCOMPARE(draft.revision(), 1); // saved now, it is refused
        AutomationDraft over = draft;
        over.keepMine();
        QCOMPARE(over.revision(), 2);
        QCOMPARE(over.fields().days, u"10"_s);
        draft.takeTheirs();
        QCOMPARE(draft.fields().name, u"Theirs"_s);
        QVERIFY(!draft.dirty());
    }

    void withNothingTypedTheirChangeIsSimplyShown()
    {
        Rule rule = ruleOf(good(), today);
        AutomationDraft draft(rule.id);
        draft.meet(rule, ground);
        rule.revision = 2;
        rule.name = u"Theirs"_s;
        QVERIFY(draft.meet(rule, ground));
        QCOMPARE(draft.fields().name, u"Theirs"_s);
        QCOMPARE(draft.standing(), AutomationDraft::Standing::Mine);
    }

    void whatWasRemovedMeanwhileCanBeKeptAsANewOne()
    {
        AutomationDraft draft(RuleId{7});
        draft.meet(ruleOf(good(), today), ground);
        draft.meet(std::nullopt, ground);
        QCOMPARE(draft.standing(), AutomationDraft::Standing::Removed);
        draft.keepMine();
        QVERIFY(!draft.id());
        QCOMPARE(draft.fields().days, u"21, 14, 7"_s);
    }

    void theTextFollowsTheTypeUntilAPersonChoosesOne()
    {
        AutomationDraft draft{RuleId{}};
        draft.meet(std::nullopt, ground);
        AutomationFields fields = draft.fields();
        fields.types = {u"motor-policy"_s};
        QVERIFY(draft.edit(fields, false));
        QCOMPARE(draft.fields().templateName, u"motor-policy-ending"_s);
        fields = draft.fields();
        fields.templateName = u"policy-by-hand"_s;
        QVERIFY(!draft.edit(fields, true));
        fields.types = {u"policy"_s};
        QVERIFY(!draft.edit(fields, false));
        QCOMPARE(draft.fields().templateName, u"policy-by-hand"_s);
    }

    void whatWasKeptIsTakenUpAndKnowsWhichFormItWasMadeFrom()
    {
        Rule rule = ruleOf(good(), today);
        AutomationDraft draft(rule.id);
        draft.meet(rule, ground);
        QVERIFY(draft.kept().isEmpty());
        AutomationFields mine = draft.fields();
        mine.days = u"10, x"_s;
        draft.edit(mine, false);
        AutomationDraft again(rule.id);
        again.takeUp(draft.kept());
        rule.revision = 2;
        QVERIFY(again.meet(rule, ground));
        QCOMPARE(again.fields().days, u"10, x"_s);
        QCOMPARE(again.standing(), AutomationDraft::Standing::Changed);
        QCOMPARE(again.revision(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAutomationFields)
#include "test_automation_fields.moc"
