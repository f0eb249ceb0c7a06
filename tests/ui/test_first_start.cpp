#include "ui/window_bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

using namespace deskbell;
using namespace deskbell::test;

/// The first start over the real console program: the steps, the sample office and the way out of it.
class TestFirstStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        folder = std::make_unique<QTemporaryDir>();
        kept = std::make_unique<QSettings>(folder->filePath(u"window.ini"_s), QSettings::IniFormat);
        language = std::make_unique<ui::WindowLanguage>(kept.get());
        language->choose(u"en"_s);
        open();
    }
    void cleanup()
    {
        close();
        language.reset();
        kept.reset();
        folder.reset();
    }

    void threeStepsMakeAnOffice()
    {
        press(u"beginButton"_s);
        press(u"startNext"_s);
        QVERIFY(find<QLabel>(u"nameError"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(), u"officeName"_s);
        type(u"officeName"_s, u"Agencja Bałtyk"_s);
        QVERIFY(!find<QLabel>(u"nameError"_s)->isVisible());
        pick(u"officeCountry"_s, u"FI"_s);
        QCOMPARE(find<QComboBox>(u"officeZone"_s)->currentData().toString(), u"Europe/Helsinki"_s);
        QVERIFY(find<QLabel>(u"zoneTime"_s)->text().contains(u"11:00"_s)); // 10:00 in Warsaw
        QTest::keyClick(find<QLineEdit>(u"officeName"_s), Qt::Key_Return);
        press(u"startNext"_s);
        QVERIFY(find<QLabel>(u"presetError"_s)->isVisible());
        press<QCheckBox>(u"preset-kyc"_s);
        press<QCheckBox>(u"preset-bookings"_s);
        press(u"startNext"_s);
        QVERIFY(find<QLabel>(u"readyOffice"_s)->text().contains(u"Agencja Bałtyk"_s));
        QVERIFY(find<QLabel>(u"readyWhere"_s)->text().contains(u"Finland"_s));
        press(u"createOfficeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 20000);
        const Office office = window->status()->office;
        QCOMPARE(office.name, u"Agencja Bałtyk"_s);
        QCOMPARE(office.country, u"FI"_s);
        QCOMPARE(office.zone, u"Europe/Helsinki"_s);
        QCOMPARE(office.language, u"en"_s);
        QCOMPARE(office.presets, QStringList({u"kyc"_s, u"bookings"_s}));
        QVERIFY(!office.sample);
        QVERIFY(!kept->contains(u"start/step"_s)); // the next first start begins anew
    }

    void everyStepCanBeSkipped()
    {
        press(u"beginButton"_s);
        press(u"startSkip"_s);
        press(u"startSkip"_s);
        press(u"createOfficeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 20000);
        QVERIFY(!window->status()->office.name.isEmpty());
        QCOMPARE(window->status()->office.presets, QStringList(u"insurance"_s));
    }

    void enterAloneGoesThroughTheStepsAndPressesTheButtonThatHasTheKeyboard()
    {
        const auto key = [this](Qt::Key pressed) { QTest::keyClick(window->focusWidget(), pressed); };
        QCOMPARE(window->focusWidget(), find<QPushButton>(u"beginButton"_s)); // where the keyboard begins
        key(Qt::Key_Return);
        type(u"officeName"_s, u"Agencja Bałtyk"_s);
        key(Qt::Key_Return);
        key(Qt::Key_Space); // the first preset
        key(Qt::Key_Return);
        QVERIFY(find<QLabel>(u"readyOffice"_s)->isVisible());
        find<QPushButton>(u"startBack"_s)->setFocus();
        key(Qt::Key_Return);
        QVERIFY(find<QCheckBox>(u"preset-insurance"_s)->isVisible());
        key(Qt::Key_Return);
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 20000);
        QCOMPARE(window->status()->office.name, u"Agencja Bałtyk"_s);
    }

    void anAutomationOfThePresetSaysThatItHasNeverWorkedYet()
    {
        press(u"beginButton"_s);
        press(u"startSkip"_s);
        press(u"startSkip"_s);
        press(u"createOfficeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 20000);
        Q_EMIT find<ui::Signpost>(QString())->automationsWanted();
        const auto says = [this](const QString &words) {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
        };
        QTRY_VERIFY(says(u"never been on"_s));
        QVERIFY(!says(u"Off since"_s));
    }

    void aWindowClosedInTheMiddleGoesOnThereWithWhatWasTyped_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("at the choice") << 0;
        QTest::newRow("at the office") << 1;
        QTest::newRow("at what it does") << 2;
        QTest::newRow("before the end") << 3;
    }
    void aWindowClosedInTheMiddleGoesOnThereWithWhatWasTyped()
    {
        QFETCH(int, steps);
        if (steps >= 1) {
            press(u"beginButton"_s);
            type(u"officeName"_s, u"مكتب 🛎 Bałtyk"_s);
            pick(u"officeCountry"_s, u"DK"_s);
        }
        if (steps >= 2) {
            press(u"startNext"_s);
            press<QCheckBox>(u"preset-kyc"_s);
        }
        if (steps >= 3)
            press(u"startNext"_s);
        const QString step = find<QLabel>(u"startStep"_s)->text();
        window->close();
        close();
        open();
        QCOMPARE(find<QLabel>(u"startStep"_s)->text(), step);
        if (steps < 1) {
            QVERIFY(find<QPushButton>(u"sampleButton"_s)->isVisible());
            return;
        }
        while (find<QPushButton>(u"startBack"_s)->isVisible() && !find<QLineEdit>(u"officeName"_s)->isVisible())
            press(u"startBack"_s);
        QCOMPARE(find<QLineEdit>(u"officeName"_s)->text(), u"مكتب 🛎 Bałtyk"_s);
        QCOMPARE(find<QComboBox>(u"officeCountry"_s)->currentData().toString(), u"DK"_s);
        QCOMPARE(find<QCheckBox>(u"preset-kyc"_s)->isChecked() || steps < 2, true);
    }

    void aNameOfTenThousandCharactersIsRefusedAtItsField()
    {
        press(u"beginButton"_s);
        find<QLineEdit>(u"officeName"_s)->setText(QString(10'000, u'ł'));
        press(u"startNext"_s);
        QVERIFY(find<QLabel>(u"nameError"_s)->isVisible());
        QVERIFY(find<QLabel>(u"nameError"_s)->text().contains(u"200"_s));
    }

    void anOfficeThatCannotBeMadeIsSaidAndNothingIsLost()
    {
        QVERIFY(QDir().mkpath(data()));
        QFile stray(data() + u"/letter.txt"_s);
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.close();
        press(u"beginButton"_s);
        type(u"officeName"_s, u"Agencja"_s);
        press(u"startNext"_s);
        press(u"startSkip"_s);
        press(u"createOfficeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"startError"_s)->isVisible(), 20000);
        QVERIFY(find<QPushButton>(u"createOfficeButton"_s)->isEnabled());
        QVERIFY(QFile::remove(stray.fileName()));
        press(u"createOfficeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 20000);
        QCOMPARE(window->status()->office.name, u"Agencja"_s);
    }

    void theSampleIsMarkedAndOneConfirmationRemovesIt()
    {
        language->choose(u"fi"_s);
        QTRY_VERIFY(window->findChild<QPushButton *>(u"sampleButton"_s)->isVisible());
        press(u"sampleButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 60000);
        QVERIFY(window->status()->office.sample);
        QCOMPARE(window->status()->office.language, u"fi"_s); // one looks around in one's own language
        language->choose(u"en"_s);
        QTRY_VERIFY(find<QWidget>(u"sampleBanner"_s)->isVisible());
        QVERIFY(find<QLabel>(u"sampleMark"_s)->isVisible());

        ClientDraft own;
        own.name = u"My own aunt"_s;
        {
            const auto commands = must(Commands::open(data()));
            static_cast<void>(must(commands->addClient(own, must(commands->operatorNamed({}, clock.now())))));
        }
        press(u"removeSampleButton"_s);
        auto *dialog = find<QDialog>(u"sampleRemovalDialog"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"askText"_s)->text().contains(u"1 client"_s));
        QTest::keyClick(dialog, Qt::Key_Escape); // nothing happens by itself
        QVERIFY(QFile::exists(data() + u"/office.db"_s));
        QTRY_VERIFY(!window->findChild<QDialog *>(u"sampleRemovalDialog"_s));

        press(u"removeSampleButton"_s);
        QTest::mouseClick(find<QDialog>(u"sampleRemovalDialog"_s)->findChild<QPushButton *>(u"goButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window->status(), 20000);
        QVERIFY(!QFile::exists(data() + u"/office.db"_s));
        QTRY_VERIFY(find<QLineEdit>(u"officeName"_s)->isVisible()); // the own office begins at once
        type(u"officeName"_s, u"Agencja"_s);
        press(u"startNext"_s);
        press(u"startSkip"_s);
        press(u"createOfficeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window->status(), 20000);
        QVERIFY(!window->status()->office.sample);
        QVERIFY(!find<QWidget>(u"sampleBanner"_s)->isVisible());
        QVERIFY(!find<QLabel>(u"sampleMark"_s)->isVisible());
    }

private:
    [[nodiscard]] QString data() const { return folder->filePath(u"office"_s); }
    void open()
    {
        theme.use(ui::Scheme::Light);
        desk = std::make_unique<ui::Desk>(data(), qEnvironmentVariable("DESKBELL_CTL"), clock);
        window = std::make_unique<ui::MainWindow>(*desk, theme, *language, false, kept.get());
        window->show();
        window->activateWindow();
        if (!waitFor([this] { return window->findChild<QPushButton *>(u"sampleButton"_s) && find<QWidget>(u"startPage"_s)->isVisible(); }))
            qFatal("no first start");
    }
    void close()
    {
        window.reset();
        desk.reset();
    }
    template <typename W> W *find(const QString &name) const
    {
        auto *found = window->findChild<W *>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }
    template <typename W = QPushButton> void press(const QString &name) const
    {
        auto *button = find<W>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->setText(text);
        Q_EMIT field->textEdited(text);
    }
    void pick(const QString &name, const QString &code) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QSettings> kept;
    StillClock clock;
    ui::Theme theme{*qApp};
    std::unique_ptr<ui::WindowLanguage> language;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

QTEST_MAIN(TestFirstStart)
#include "test_first_start.moc"
