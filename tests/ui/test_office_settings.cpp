#include "ui/window_bench.h"

#include "store/database.h"
#include "ui/settings/office_settings.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;

class TestOfficeSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        bench->open();
        go();
    }
    void cleanup() { bench.reset(); }

    void everySettingIsSavedAndStandsThereAgain()
    {
        type(u"settingsName"_s, u"Biuro Anna"_s);
        pick(u"settingsCountry"_s, u"FI"_s);
        type(u"settingsSupport"_s, u"apu@toimisto.example"_s);
        type(u"settingsLink"_s, u"https://toimisto.example/aktivoi"_s);
        press(u"officeSave"_s);
        QTRY_COMPARE(bench->window->status()->office.name, u"Biuro Anna"_s);
        const Office office = must(bench->reader->office());
        QCOMPARE(office.country, u"FI"_s);
        QCOMPARE(office.zone, u"Europe/Warsaw"_s); // here the zone does not follow: rules already keep its time
        QCOMPARE(office.supportAddress, u"apu@toimisto.example"_s);
        QCOMPARE(office.activationLink, u"https://toimisto.example/aktivoi"_s);
        QTRY_COMPARE(find<QLabel>(u"officeSaved"_s)->text(), u"Saved"_s);
        QVERIFY(!find<QPushButton>(u"officeSave"_s)->isEnabled());
        QCOMPARE(find<QLineEdit>(u"settingsName"_s)->text(), u"Biuro Anna"_s);
    }

    void anotherZoneSaysWhatItMeansAndTheWindowFollows()
    {
        QVERIFY(!find<QLabel>(u"zoneMeaning"_s)->isVisible());
        pick(u"settingsZone"_s, u"Europe/Helsinki"_s);
        QVERIFY(find<QLabel>(u"zoneMeaning"_s)->isVisible());
        QVERIFY(find<QLabel>(u"zoneMeaning"_s)->text().contains(u"07:00"_s));
        press(u"officeSave"_s);
        QTRY_COMPARE(must(bench->reader->office()).zone, u"Europe/Helsinki"_s);
        QTRY_COMPARE(bench->window->status()->office.zone, u"Europe/Helsinki"_s);
        go();
        QVERIFY(!find<QLabel>(u"zoneMeaning"_s)->isVisible());
        QCOMPARE(find<QComboBox>(u"settingsZone"_s)->currentData().toString(), u"Europe/Helsinki"_s);
    }

    void aSavedLanguageIsTheWindowsUntilAPersonChoseAnother()
    {
        pick(u"settingsLanguage"_s, u"da"_s);
        press(u"officeSave"_s);
        QTRY_COMPARE(bench->language.code(), u"da"_s);
        QTRY_COMPARE(bench->find<QPushButton>(u"nav-goSent"_s)->text(), u"Sendt"_s);
        go();
        bench->language.choose(u"fi"_s);
        go();
        pick(u"settingsLanguage"_s, u"pl"_s);
        press(u"officeSave"_s);
        QTRY_COMPARE(must(bench->reader->office()).language, u"pl"_s);
        QCOMPARE(bench->language.code(), u"fi"_s);
    }

    void whatCannotBeIsSaidAtItsFieldAndNothingIsSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("no name") << u"settingsName"_s << u"  "_s << u"nameError"_s;
        QTest::newRow("10,000 characters") << u"settingsName"_s << QString(10'000, u'ł') << u"nameError"_s;
        QTest::newRow("support without @") << u"settingsSupport"_s << u"pomoc.example.org"_s << u"support_addressError"_s;
        QTest::newRow("link without a web") << u"settingsLink"_s << u"javascript:alert(1)"_s << u"activation_linkError"_s;
        QTest::newRow("support at two") << u"settingsSupport"_s << u"a@b.pl, c@d.pl"_s << u"support_addressError"_s;
    }
    void whatCannotBeIsSaidAtItsFieldAndNothingIsSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const int before = must(bench->reader->office()).revision;
        pick(u"settingsCountry"_s, u"FI"_s); // good, and still not saved
        type(field, value);
        press(u"officeSave"_s);
        QTRY_VERIFY(page()->findChild<QLabel *>(error)->isVisible());
        QVERIFY(!page()->findChild<QLabel *>(error)->text().isEmpty());
        QCOMPARE(must(bench->reader->office()).revision, before);
        press(u"officeDiscard"_s);
        QVERIFY(!page()->findChild<QLabel *>(error)->isVisible());
        QCOMPARE(find<QLineEdit>(u"settingsName"_s)->text(), u"Agencja Bałtyk"_s);
    }

    void namesOfEveryScriptAreSavedAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("right to left") << u"مكتب التأمين"_s;
        QTest::newRow("emoji") << u"🛎 Bell & Co"_s;
        QTest::newRow("markup") << u"<b>Biuro</b> &amp;"_s;
    }
    void namesOfEveryScriptAreSavedAsTheyAre()
    {
        QFETCH(QString, name);
        type(u"settingsName"_s, name);
        press(u"officeSave"_s);
        QTRY_COMPARE(must(bench->reader->office()).name, name);
        QTRY_VERIFY(find<QLabel>(u"officeAndOperator"_s)->text().contains(name));
    }

    void anAdminTurnsAllSendingAndIsToldBeforehand()
    {
        QCOMPARE(find<QLabel>(u"officeSendingHeading"_s)->text(), u"All sending is on"_s);
        QVERIFY(find<QLabel>(u"officeSendingText"_s)->text().contains(u"waits"_s));
        find<QAbstractButton>(u"officeSendingSwitch"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"officeSendingHeading"_s)->text(), u"All sending is off"_s);
        QCOMPARE(must(bench->reader->office()).sending, Sending::Off);
        find<QAbstractButton>(u"officeSendingSwitch"_s)->click();
        QTRY_COMPARE(must(bench->reader->office()).sending, Sending::On);
    }

    void nobodyElseMayTurnItAndTheReasonStandsThere()
    {
        must(bench->commands->database().query("test.clerk", u"UPDATE operator SET role = 'clerk'"_s).run());
        page()->lookAgain();
        QTRY_VERIFY(!find<QAbstractButton>(u"officeSendingSwitch"_s)->isEnabled());
        QVERIFY(find<QLabel>(u"officeSendingText"_s)->text().contains(u"Only an administrator"_s));
        QVERIFY(find<QAbstractButton>(u"officeSendingSwitch"_s)->accessibleDescription().contains(u"Only an administrator"_s));
    }

    void whatAnotherWindowSavedMeanwhileIsNotPutBack()
    {
        type(u"settingsName"_s, u"Typed here"_s);
        OfficeEdit elsewhere;
        elsewhere.supportAddress = u"other@office.test"_s;
        must(bench->commands->editOffice(elsewhere, bench->by()));
        page()->lookAgain();
        QTRY_COMPARE(find<QLineEdit>(u"settingsName"_s)->text(), u"Typed here"_s);
        bench->settled();
        press(u"officeSave"_s);
        QTRY_COMPARE(must(bench->reader->office()).name, u"Typed here"_s);
        QCOMPARE(must(bench->reader->office()).supportAddress, u"other@office.test"_s);
    }

    void whatIsTypedWhileASaveIsUnderWayStaysAndIsSavedNext()
    {
        std::optional<store::Transaction> import(std::in_place, bench->commands->database()); // saving waits for it
        type(u"settingsName"_s, u"Biuro"_s);
        press(u"officeSave"_s);
        type(u"settingsName"_s, u"Biuro Anna"_s);
        QTest::keyClick(find<QLineEdit>(u"settingsName"_s), Qt::Key_Return); // one save at a time
        import.reset();
        QTRY_COMPARE(must(bench->reader->office()).name, u"Biuro"_s);
        QTRY_VERIFY(find<QPushButton>(u"officeSave"_s)->isEnabled());
        bench->settled();
        QCOMPARE(find<QLineEdit>(u"settingsName"_s)->text(), u"Biuro Anna"_s);
        QCOMPARE(find<QLabel>(u"officeSaved"_s)->text(), u"Not saved yet"_s);
        bench->language.choose(u"pl"_s);
        go();
        QTRY_COMPARE(find<QLineEdit>(u"settingsName"_s)->text(), u"Biuro Anna"_s);
        press(u"officeSave"_s);
        QTRY_COMPARE(must(bench->reader->office()).name, u"Biuro Anna"_s);
    }

    void whatDoesNothingYetIsNotOffered()
    {
        QVERIFY(!page()->findChild<QWidget *>(u"report_toError"_s));
        QVERIFY(!page()->findChild<QWidget *>(u"one_per_client_per_dayError"_s));
    }

    void whatIsTypedOutlivesAnotherLanguageAndClosingAsksOnce()
    {
        type(u"settingsName"_s, u"Half a na"_s);
        bench->language.choose(u"pl"_s);
        go();
        QTRY_COMPARE(find<QLineEdit>(u"settingsName"_s)->text(), u"Half a na"_s);
        bench->window->close();
        QVERIFY(bench->window->isVisible());
        find<QDialog>(u"unsavedDialog"_s)->findChild<QPushButton *>(u"goButton"_s)->click();
        QTRY_VERIFY(!bench->window->isVisible());
        QCOMPARE(must(bench->reader->office()).name, u"Agencja Bałtyk"_s);
    }

private:
    void go()
    {
        // A window in another language or zone is another view.
        waitFor([this] { return bench->window->findChild<ui::OfficeSettings *>(); });
        Q_EMIT bench->window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace::Office);
        if (!waitFor([this] { return !find<QLineEdit>(u"settingsName"_s)->text().isEmpty(); }))
            qFatal("the office never stood in its settings");
    }
    [[nodiscard]] ui::OfficeSettings *page() const { return bench->window->findChild<ui::OfficeSettings *>(); }
    template <typename W> W *find(const QString &name) const { return bench->find<W>(name); }
    void type(const QString &name, const QString &text) const
    {
        find<QLineEdit>(name)->setText(text);
        Q_EMIT find<QLineEdit>(name)->textEdited(text);
    }
    void pick(const QString &name, const QString &code) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    std::unique_ptr<WindowBench> bench;
};

QTEST_MAIN(TestOfficeSettings)
#include "test_office_settings.moc"
