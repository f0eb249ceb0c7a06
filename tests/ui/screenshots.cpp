// Draws every page and dialog of the window over the sample office, in light and dark: deskbell_screenshots DIR [SHEET] [--language pl] [--size 1024x640].
// Without a language in English and Polish. QT_SCALE_FACTOR=1.5 draws them as a finer screen shows them.
#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "tests/ui/album.h"
#include "tests/ui/bad_day_sheets.h"
#include "tests/ui/client_sheets.h"
#include "tests/ui/import_sheet.h"
#include "tests/ui/settings_sheets.h"
#include "ui/clients/client_page.h"
#include "ui/desk/actions.h"
#include "ui/desk/desk.h"
#include "ui/desk/theme.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/switch_box.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <cstdio>

using namespace deskbell;
using namespace deskbell::ui;
using test::Album;
using test::drawMailAccount;
using test::drawSettings;
using test::drawStart;
using test::makeMailOffice;
using namespace Qt::StringLiterals;

namespace {

class StillClock : public Clock {
public:
    explicit StillClock(Instant now) : m_now(now) {}
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Duration steady() const override { return m_now - Instant{}; }
    [[nodiscard]] QString bootId() const override { return {}; }

private:
    Instant m_now;
};

void drawToday(const Album &album)
{
    album.press(u"nav-goToday"_s);
    album.save(u"today"_s);
}

void drawClients(const Album &album)
{
    album.press(u"nav-goClients"_s);
    auto *table = album.find<ListTable>(u"clientTable"_s);
    table->setCurrentIndex(table->model()->index(3, 0));
    album.save(u"clients"_s);
    const QRect dots = table->visualRect(table->model()->index(3, 4));
    Q_EMIT table->menuWanted(table->currentIndex(), QRect(table->viewport()->mapToGlobal(dots.topLeft()), dots.size()));
    auto *menu = album.find<QMenu>(u"clientMenu"_s);
    album.save(u"clients-menu"_s, menu);
    menu->close();
    album.find<QLineEdit>(u"clientSearch"_s)->setText(u"zzzz"_s);
    album.save(u"clients-nobody"_s);
    album.find<QLineEdit>(u"clientSearch"_s)->clear();
    album.settle();
    album.choose(u"clientFilters"_s, u"attention"_s);
    album.save(u"clients-attention"_s);
    album.choose(u"clientFilters"_s, u"all"_s);
    album.settle();
    table->setCurrentIndex(table->model()->index(6, 0));

    Q_EMIT table->opened(table->currentIndex());
    auto *tabs = album.find<QTabWidget>(u"clientTabs"_s);
    album.save(u"client-matters"_s);
    tabs->setCurrentIndex(1);
    album.save(u"client-notifications"_s);
    tabs->setCurrentIndex(2);
    album.save(u"client-activity"_s);
    album.press(u"sendReminderButton"_s);
    album.dialog(u"dialog-reminder"_s, u"reminderDialog"_s);
    album.press(u"whyNotButton"_s);
    album.dialog(u"dialog-why"_s, u"whyDialog"_s);
    album.find<QAction>(u"pauseClient"_s)->trigger();
    album.dialog(u"dialog-pause"_s, u"pauseDialog"_s);
}

void drawMessages(const Album &album)
{
    album.press(u"nav-goPlanned"_s);
    album.save(u"planned"_s);
    album.press(u"nav-goSent"_s);
    album.save(u"sent"_s);
    auto *sent = album.find<ListTable>(u"sentTable"_s);
    if (sent->model()->rowCount() > 0) {
        Q_EMIT sent->opened(sent->model()->index(0, 0));
        album.dialog(u"dialog-message"_s, u"messageDialog"_s);
    }
    album.choose(u"sentFilters"_s, u"unknown"_s);
    album.save(u"sent-unknown"_s);
    if (sent->isVisible() && sent->model()->rowCount() > 0) {
        Q_EMIT sent->opened(sent->model()->index(0, 0));
        album.dialog(u"dialog-message-unknown"_s, u"messageDialog"_s);
    }
    album.choose(u"sentFilters"_s, u"sent"_s);
}

void drawAutomations(const Album &album)
{
    album.press(u"nav-goAutomations"_s);
    album.save(u"automations"_s);
    album.find<SwitchBox>(u"automationSwitch-1"_s)->click();
    album.save(u"automations-undo"_s);
    album.press(u"undoButton"_s);
}

/// An automation being made, with all it says, and one that is changed.
void drawAutomation(const Album &album)
{
    album.press(u"nav-goAutomations"_s);
    album.press(u"newAutomationButton"_s);
    album.save(u"automation-new"_s);
    album.type(u"automationDays"_s, u"21, x, 7"_s);
    album.save(u"automation-wrong"_s);
    album.press(u"discardAutomationButton"_s);
    album.press(u"nav-goAutomations"_s);
    album.press(u"automationOpen-1"_s);
    album.type(u"automationDays"_s, u"30, 21, 14, 10, 7"_s);
    album.save(u"automation-edit"_s);
    album.press(u"automationMore"_s);
    album.find<QScrollArea>(u"automationScroll"_s)->verticalScrollBar()->setValue(10'000);
    album.save(u"automation-more"_s);
    if (album.find<QPushButton>(u"sendTodaysNow"_s)->isVisible()) {
        album.press(u"sendTodaysNow"_s);
        album.dialog(u"dialog-todays"_s, u"todaysDialog"_s);
    }
    album.press(u"discardAutomationButton"_s);
    album.press(u"nav-goAutomations"_s);
}

/// A text, right and wrong, and for whom something in it is empty.
void drawTemplates(const Album &album)
{
    album.press(u"nav-goSettings"_s);
    album.press(u"settings-templates"_s);
    album.save(u"templates"_s);
    Q_EMIT album.find<ListTable>(u"templateTable"_s)->opened(album.find<ListTable>(u"templateTable"_s)->model()->index(2, 0));
    album.settle();
    album.save(u"template"_s);
    auto *body = album.find<QPlainTextEdit>(u"templateBody"_s);
    body->setFocus();
    body->moveCursor(QTextCursor::End);
    body->insertPlainText(u"\n[if clinet]Dear [salutation][end if] [end if]\n"_s);
    album.save(u"template-wrong"_s);
    body->selectAll();
    body->insertPlainText(u"[salutation],\n\nyour policy [number] ends in [days left] days.\n\n"_s);
    album.settle();
    album.save(u"template-gaps"_s);
    album.press(u"templatePreviewShowGaps"_s);
    album.dialog(u"dialog-gaps"_s, u"gapsDialog"_s);
    album.press(u"templatePreviewExtremes-longest"_s);
    album.press(u"templatePreviewViews-formatted"_s);
    album.save(u"template-longest"_s);
    album.press(u"discardTextButton"_s);
    album.press(u"nav-goAutomations"_s);
}

void drawPaused(const Album &album)
{
    auto *table = album.find<ListTable>(u"clientTable"_s);
    album.press(u"nav-goClients"_s);
    album.choose(u"clientFilters"_s, u"paused"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    Q_EMIT table->opened(table->currentIndex());
    album.save(u"client-paused"_s);
    album.press(u"sendReminderButton"_s);
    album.dialog(u"dialog-reminder-warned"_s, u"reminderDialog"_s);
    album.press(u"whyNotButton"_s);
    album.dialog(u"dialog-why-paused"_s, u"whyDialog"_s);
    album.press(u"nav-goClients"_s);
    album.choose(u"clientFilters"_s, u"all"_s);
}

struct Sheet {
    QLatin1StringView name;
    void (*draw)(const Album &);
};
constexpr Sheet sheets[] = {
    {"today"_L1, drawToday},
    {"clients"_L1, drawClients},
    {"editors"_L1, test::drawClientEditors},
    {"messages"_L1, drawMessages},
    {"automations"_L1, drawAutomations},
    {"automation"_L1, drawAutomation},
    {"templates"_L1, drawTemplates},
    {"paused"_L1, drawPaused},
    {"settings"_L1, drawSettings},
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(u"dir"_s, u"where the pictures go"_s);
    arguments.addPositionalArgument(u"sheet"_s, u"only these pictures"_s, u"[sheet]"_s);
    arguments.addOptions({{u"language"_s, u"en fi da pl"_s, u"CODE"_s}, {u"size"_s, u"of the window"_s, u"WxH"_s, u"1280x800"_s}});
    arguments.process(application);
    const QStringList places = arguments.positionalArguments();
    const QStringList size = arguments.value(u"size"_s).split(u'x');
    if (places.isEmpty() || places.size() > 2 || size.size() != 2)
        arguments.showHelp(2);
    QDir folder(places.front());
    if (!folder.mkpath(u"."_s))
        return 1;
    // Late in the morning, so that there is something sent today and something still to go.
    const QTimeZone zone("Europe/Warsaw");
    const StillClock clock(resolve(QDate(2026, 11, 23), QTime(10, 30), zone));
    QTemporaryDir data;
    const QString office = data.filePath(u"office"_s);
    const By by{{}, u"Anna"_s, clock.now()};
    if (auto made = Commands::create(office, {u"Agencja Bałtyk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, true}, by); !made) {
        std::fprintf(stderr, "%s %s\n", qPrintable(made.error().code), qPrintable(made.error().detail));
        return 1;
    }
    test::officeFolder = office;
    test::behind([](Commands &commands, const By &other) { return commands.askedToStop({9}, u"phone call"_s, other); });
    const QString only = places.value(1);
    const QStringList languages = arguments.isSet(u"language"_s) ? QStringList(arguments.value(u"language"_s)) : QStringList{u"en"_s, u"pl"_s};
    const QSize pixels(size[0].toInt(), size[1].toInt());
    const QString mailOffice = data.filePath(u"mail"_s);
    if (!makeMailOffice(mailOffice, by))
        return 1;
    const QString badOffice = data.filePath(u"bad"_s), copiedOffice = data.filePath(u"copied"_s), damagedOffice = data.filePath(u"damaged"_s);
    const bool badDays = only.isEmpty() || only == "bad-days"_L1;
    if (badDays && !(test::makeBadOffice(badOffice, clock.now()) && test::makeCopiedOffice(copiedOffice, clock.now()) && test::makeDamagedOffice(damagedOffice, clock.now())))
        return 1;
    Theme theme(application);
    for (const auto &[scheme, look] : {std::pair{Scheme::Light, u"light"_s}, {Scheme::Dark, u"dark"_s}})
        for (const QString &code : languages) {
            theme.use(scheme);
            WindowLanguage language;
            language.choose(code);
            const QString name = code == "en"_L1 ? look : QString(look + u'-' + code);
            {
                Desk desk(office, {}, clock);
                MainWindow window(desk, theme, language, false);
                window.resize(pixels);
                window.show();
                if (!test::waitFor([&window] { return window.status() != nullptr; }))
                    return 1;
                const Album album(folder, window, name);
                for (const Sheet &sheet : sheets)
                    if (only.isEmpty() || only == sheet.name)
                        sheet.draw(album);
            }
            if (badDays) {
                const QString ctl = QCoreApplication::applicationDirPath() + u"/deskbellctl"_s;
                for (const auto &[folder_, draw] : {std::pair(badOffice, &test::drawBadDays), std::pair(copiedOffice, &test::drawCopy), std::pair(damagedOffice, &test::drawDamaged)}) {
                    Desk desk(folder_, ctl, clock);
                    MainWindow window(desk, theme, language, false);
                    window.resize(pixels);
                    window.show();
                    draw(Album(folder, window, name));
                }
            }
            if (only.isEmpty() || only == "import"_L1) {
                QTemporaryDir own; // an office of its own: what is imported would change the pages above
                const QString empty = own.filePath(u"office"_s);
                if (!Commands::create(empty, {u"Agencja Bałtyk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, by))
                    return 1;
                Desk desk(empty, QCoreApplication::applicationDirPath() + u"/deskbellctl"_s, clock);
                MainWindow window(desk, theme, language, false);
                window.resize(pixels);
                window.show();
                if (!test::waitFor([&window] { return window.status() != nullptr; }))
                    return 1;
                test::drawImport(Album(folder, window, name), window);
            }
            if (!only.isEmpty() && only != "start"_L1 && only != "settings"_L1)
                continue;
            Desk nothing(u"/home/anna/.local/share/deskbell"_s, {}, clock); // nothing is there, and the picture shows a path as people know it
            MainWindow first(nothing, theme, language, false);
            first.resize(pixels);
            first.show();
            drawStart(Album(folder, first, name));
            Desk own(mailOffice, QCoreApplication::applicationDirPath() + u"/deskbellctl"_s, clock);
            MainWindow settings(own, theme, language, false);
            settings.resize(pixels);
            settings.show();
            if (!test::waitFor([&settings] { return settings.status() != nullptr; }))
                return 1;
            drawMailAccount(Album(folder, settings, name));
        }
    return 0;
}
