// Draws every page and dialog of the window over the sample office, in light and dark: deskbell_screenshots DIR [--language pl] [--size 1024x640].
// QT_SCALE_FACTOR=1.5 draws them as a finer screen shows them.
#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "support/wait.h"
#include "ui/clients/client_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/switch_box.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <cstdio>

using namespace deskbell;
using namespace deskbell::ui;
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

/// The window of one scheme, driven by object names as a person would drive it.
class Album {
public:
    Album(QDir folder, MainWindow &window, QString scheme) : m_folder(std::move(folder)), m_window(window), m_scheme(std::move(scheme)) {}

    void settle() const { test::waitFor([] { return false; }, 700); }
    void save(const QString &name, QWidget *over = nullptr) const
    {
        settle();
        QPixmap picture = m_window.grab();
        if (over) {
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
            const QPixmap top = over->grab();
            const QPoint at = qobject_cast<QMenu *>(over) ? m_window.mapFromGlobal(over->pos())
                                                          : QPoint((m_window.width() - over->width()) / 2, (m_window.height() - over->height()) / 2);
            painter.drawPixmap(at, top);
        }
        picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_scheme)));
    }
    template <typename W> W *find(const QString &name) const
    {
        auto *found = m_window.findChild<W *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &name) const
    {
        find<QPushButton>(name)->click();
        settle();
    }
    void choose(const QString &chips, const QString &chip) const
    {
        find<QWidget>(chips)->findChild<QPushButton *>(u"chip-"_s + chip)->click();
        settle();
    }
    void dialog(const QString &picture, const QString &name) const
    {
        settle();
        auto *dialog = find<QDialog>(name);
        save(picture, dialog);
        dialog->reject();
        settle();
    }

private:
    QDir m_folder;
    MainWindow &m_window;
    QString m_scheme;
};

void draw(const Album &album)
{
    album.settle();
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
    album.press(u"nav-goAutomations"_s);
    album.save(u"automations"_s);
    album.find<SwitchBox>(u"automationSwitch-1"_s)->click();
    album.save(u"automations-undo"_s);
    album.press(u"undoButton"_s);

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

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(u"dir"_s, u"where the pictures go"_s);
    arguments.addOptions({{u"language"_s, u"en fi da pl"_s, u"CODE"_s, u"en"_s}, {u"size"_s, u"of the window"_s, u"WxH"_s, u"1280x800"_s}});
    arguments.process(application);
    const QStringList size = arguments.value(u"size"_s).split(u'x');
    if (arguments.positionalArguments().size() != 1 || size.size() != 2)
        arguments.showHelp(2);
    QDir folder(arguments.positionalArguments().front());
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
    WindowLanguage language;
    language.choose(arguments.value(u"language"_s));
    Theme theme(application);
    for (const auto &[scheme, name] : {std::pair{Scheme::Light, u"light"_s}, {Scheme::Dark, u"dark"_s}}) {
        theme.use(scheme);
        {
            Desk desk(office, {}, clock);
            MainWindow window(desk, theme, language, false);
            window.resize(size[0].toInt(), size[1].toInt());
            window.show();
            if (!test::waitFor([&window] { return window.status() != nullptr; }))
                return 1;
            draw(Album(folder, window, name));
        }
        Desk nothing(u"/home/anna/.local/share/deskbell"_s, {}, clock); // nothing is there, and the picture shows a path as people know it
        MainWindow first(nothing, theme, language, false);
        first.resize(size[0].toInt(), size[1].toInt());
        first.show();
        Album(folder, first, name).save(u"start"_s);
    }
    return 0;
}
