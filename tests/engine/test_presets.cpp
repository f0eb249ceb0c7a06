#include "command_office.h"
#include "domain/text/template.h"
#include "engine/upkeep/presets.h"
#include "store/tables/templates.h"
#include "words/words.h"

#include <QSet>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

namespace {

const QStringList languages{u"en"_s, u"fi"_s, u"da"_s, u"pl"_s};

QHash<QString, QString> valuesFor(const Client &client, const QString &type, const QString &language)
{
    Office office;
    office.name = u"Agencja Bałtyk"_s;
    office.zone = u"Europe/Warsaw"_s;
    Matter matter;
    matter.type = type;
    matter.title = u"Dom"_s;
    matter.starts = QDate(2026, 1, 1);
    matter.ends = QDate(2026, 12, 14);
    return variableValues(office, client, matter, words::matterType(type, language), language, QDate(2026, 12, 7));
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private:
    const CommandOffice m_office{false, presetNames()};

private Q_SLOTS:
    void the_five_families_bring_their_types_and_which_may_be_reminded_S0_5()
    {
        QCOMPARE(presetNames(), (QStringList{u"benefits"_s, u"kyc"_s, u"bookings"_s, u"insurance"_s, u"virtual-office"_s}));
        QStringList types, never;
        for (const MatterType &type : must(store::Matters(m_office.database()).types())) {
            types.append(type.name);
            if (!type.remindByHand)
                never.append(type.name);
        }
        types.sort();
        QCOMPARE(types, (QStringList{u"bicycle-benefit"_s, u"booking"_s, u"flexible-benefit"_s, u"kyc-review"_s, u"lunch-benefit"_s, u"motor-policy"_s, u"policy"_s, u"post"_s}));
        QCOMPARE(never, QStringList{u"bicycle-benefit"_s});
    }

    void insurance_brings_21_14_7_for_both_types_by_email_off_until_looked_at()
    {
        QStringList types;
        for (const Rule &rule : must(store::Rules(m_office.database()).all())) {
            const RuleVersion &version = rule.newest();
            if (version.trigger.kind != TriggerKind::BeforeEnd)
                continue;
            types.append(version.types);
            QVERIFY2(!rule.on, qPrintable(rule.name));
            QCOMPARE(version.trigger.days, (std::vector<int>{21, 14, 7}));
            QCOMPARE(version.route, Route::Email);
            QCOMPARE(version.at, QTime(8, 0));
            QCOMPARE(version.effectiveFrom, QDate(2026, 11, 23)); // works from the next day (S3-21)
        }
        QCOMPARE(types, (QStringList{u"policy"_s, u"motor-policy"_s}));
    }

    void every_type_that_may_be_reminded_has_one_rule_by_hand_that_is_on()
    {
        QStringList types;
        for (const Rule &rule : must(store::Rules(m_office.database()).all()))
            if (rule.newest().trigger.kind == TriggerKind::ByHand) {
                QVERIFY2(rule.on, qPrintable(rule.name));
                types.append(rule.newest().types);
            }
        types.sort();
        QCOMPARE(types, (QStringList{u"booking"_s, u"flexible-benefit"_s, u"kyc-review"_s, u"lunch-benefit"_s, u"motor-policy"_s, u"policy"_s, u"post"_s}));
    }

    void a_rule_file_without_a_template_gets_the_presets()
    {
        QCOMPARE(presetTemplate(TriggerKind::BeforeEnd, u"motor-policy"_s), u"motor-policy-ending"_s);
        QCOMPARE(presetTemplate(TriggerKind::ByHand, u"post"_s), u"post-by-hand"_s);
        QCOMPARE(presetTemplate(TriggerKind::BeforeEnd, u"post"_s), QString());
        QCOMPARE(presetTemplate(TriggerKind::ByHand, u"bicycle-benefit"_s), QString());
    }

    void every_rule_has_its_text_in_four_languages()
    {
        for (const Rule &rule : must(store::Rules(m_office.database()).all()))
            for (const QString &language : languages) {
                const store::TemplateRow row = must(store::Templates(m_office.database()).load(rule.newest().templateName, language, language));
                QCOMPARE(row.language, language); // its own, not what it falls back to
            }
    }

    void preset_texts_need_only_client_type_title_and_dates()
    {
        QSet<QString> bodies;
        for (const store::TemplateRow &row : must(store::Templates(m_office.database()).all())) {
            const QString about = row.name + u' ' + row.language;
            const QString type = row.name.endsWith(u"-by-hand"_s) ? row.name.chopped(8) : row.name.chopped(7);
            const auto subject = TextTemplate::parse(row.subject);
            const auto body = TextTemplate::parse(row.body);
            QVERIFY2(subject && body, qPrintable(about));
            Client nobody;
            nobody.name = u"Kowalski, Jan"_s;
            const auto values = valuesFor(nobody, type, row.language);
            QCOMPARE(subject->missing(values) + body->missing(values), QStringList());
            const QString text = body->render(values);
            QVERIFY2(!text.contains(u'[') && !text.contains(u"  "_s) && !text.contains(u" ."_s) && !text.contains(u"\n\n\n"_s) && text == text.trimmed(), qPrintable(about + u": "_s + text));
            QVERIFY2(!text.contains(u"Kowalski"_s), qPrintable(about)); // never "Dear Kowalski, Jan"
            QVERIFY2(text.front().isUpper(), qPrintable(about + u": "_s + text)); // greets without a salutation too
            QVERIFY2(!subject->render(values).contains(u'\n') && subject->render(values).size() < 70, qPrintable(about));
            Client known = nobody;
            known.salutation = u"Szanowny Panie"_s;
            QVERIFY2(body->render(valuesFor(known, type, row.language)).startsWith(u"Szanowny Panie,\n\n"_s), qPrintable(about));
            if (row.name.endsWith(u"-ending"_s))
                QVERIFY2(text.contains(u"14"_s) && text.contains(u"2026"_s), qPrintable(about)); // the end is named
            bodies.insert(row.name + row.body);
        }
        QCOMPARE(bodies.size(), 36); // 9 texts in four languages, none a copy of another's
    }

    void automations_are_called_in_the_offices_language()
    {
        CommandOffice office; // Polish
        QStringList names;
        for (const Rule &rule : must(store::Rules(office.database()).all()))
            names.append(rule.name);
        QVERIFY2(names.contains(u"Kończące się polisy"_s) && names.contains(u"Polisa: przypomnienie ręczne"_s), qPrintable(names.join(u", "_s)));
    }

    void what_an_earlier_preset_brought_is_left_alone()
    {
        const int rules = m_office.number(u"SELECT count(*) FROM rule"_s);
        QCOMPARE(refusal(installPreset(m_office.database(), u"nonsense"_s, u"en"_s, QDate(2026, 11, 22), QTimeZone("Europe/Warsaw"))), u"Rejected bad_preset preset"_s);
        QCOMPARE(m_office.number(u"SELECT count(*) FROM rule"_s), rules);
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "test_presets.moc"
