#pragma once

#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "engine/sending/worker.h"
#include "queries/reader.h"
#include "support/wait.h"
#include "ui/desk/desk.h"
#include "ui/desk/signpost.h"
#include "ui/desk/theme.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUuid>

namespace deskbell::test {

using namespace Qt::StringLiterals;

class StillClock : public Clock {
public:
    Instant wall = resolve(QDate(2026, 11, 22), QTime(10, 0), QTimeZone("Europe/Warsaw"));
    [[nodiscard]] Instant now() const override { return wall; }
    [[nodiscard]] Duration steady() const override { return wall - Instant{}; }
    QString boot; ///< none: a simulated present, which leaves no heartbeat
    [[nodiscard]] QString bootId() const override { return boot; }
};

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().detail), qPrintable(result.error().field));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Takes every parcel, and answers as a mail server would.
class WillingChannel : public Channel {
public:
    explicit WillingChannel(OutcomeKind kind) : m_kind(kind) {}
    [[nodiscard]] int room() const override { return m_busy ? 0 : 1; }
    void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) override
    {
        m_busy = true;
        QMetaObject::invokeMethod(&m_turn, [=, this] {
            gate(parcel.message, parcel.fence, [=, this](bool) {
                m_busy = false;
                Outcome outcome;
                outcome.kind = m_kind;
                outcome.phase = u"dot"_s;
                if (m_kind == OutcomeKind::Accepted) {
                    outcome.replyCode = 250;
                    outcome.reply = u"250 2.0.0 Ok: queued as 4F2A"_s;
                } else if (m_kind == OutcomeKind::Refused) {
                    outcome.replyCode = 550;
                    outcome.reply = u"550 5.1.1 No such user here"_s;
                }
                outcome.server = u"mx.office.test"_s;
                ended(parcel.message, parcel.fence, outcome);
            });
        }, Qt::QueuedConnection);
    }
    void close(const std::function<void()> &closed) override { closed(); }

private:
    OutcomeKind m_kind;
    QObject m_turn;
    bool m_busy = false;
};

/// Counts how often something on the screen gets another place.
class Layouts : public QObject {
public:
    Layouts() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        return false;
    }
    int seen = 0;
};

/// A real office in a real file, and the real window over it.
class WindowBench {
public:
    WindowBench()
    {
        const By who = by();
        commands = must(Commands::create(data(), {u"Agencja Bałtyk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, who));
        ChannelSettings email;
        email.kind = ChannelKind::Email;
        email.smtpUrl = u"smtp://127.0.0.1:2525"_s;
        email.plain = true;
        email.from = u"desk@office.test"_s;
        email.pacePerMinute = 60000;
        must(commands->setChannel(email, who));
        reader = must(Reader::open(data()));
    }

    [[nodiscard]] QString data() const { return folder.filePath(u"office"_s); }
    [[nodiscard]] By by() const { return {OperatorId{1}, u"Anna"_s, clock.wall}; }
    [[nodiscard]] QDate today() const { return civilDay(clock.wall, QTimeZone("Europe/Warsaw")); }

    ClientId client(const QString &name, const QString &email)
    {
        ClientDraft draft;
        draft.name = name;
        if (!email.isEmpty())
            draft.contactPoints.push_back({ChannelKind::Email, email, Role::Client, {}, {}, true});
        return must(commands->addClient(draft, by()));
    }
    MatterId policy(ClientId client, const QString &number, int endsInDays)
    {
        MatterDraft draft;
        draft.client = client;
        draft.type = u"policy"_s;
        draft.title = u"House insurance"_s;
        draft.number = number;
        draft.ends = today().addDays(endsInDays);
        return must(commands->addMatter(draft, by()));
    }
    RuleId ruleFromToday()
    {
        return must(commands->addRule(QJsonObject{{u"name"_s, u"Two weeks before"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                          {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{14}}}}}, true, by()));
    }
    /// The worker's work until nothing is due, through a channel that answers `kind`.
    void work(OutcomeKind kind = OutcomeKind::Accepted)
    {
        Worker worker(commands->database(), clock, [kind](const ChannelSettings &) { return std::make_unique<WillingChannel>(kind); },
                      Worker::Identity{QUuid::createUuid().toString(), 1, u"test"_s});
        must(worker.recover());
        for (int turn = 0; turn < 50; ++turn) {
            const Next next = must(worker.tick());
            if (!next.busy && (!next.at || *next.at > clock.wall))
                return;
            QCoreApplication::processEvents();
        }
    }

    /// Opens the window, at the list of clients when there is an office.
    ui::MainWindow &open(const QString &dataFolder = {}, const QString &ctlProgram = {})
    {
        theme.use(ui::Scheme::Light);
        desk = std::make_unique<ui::Desk>(dataFolder.isEmpty() ? data() : dataFolder, ctlProgram, clock);
        window = std::make_unique<ui::MainWindow>(*desk, theme, language, false);
        window->show();
        if (dataFolder.isEmpty() && !waitFor([this] { return window->status() != nullptr; }))
            qFatal("the window never saw the office");
        if (window->status())
            QTest::mouseClick(find<QPushButton>(u"nav-goClients"_s), Qt::LeftButton);
        return *window;
    }
    template <typename W> W *find(const QString &name) const
    {
        W *found = window->findChild<W *>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }
    /// The dialog of this name, once it is there.
    QDialog *shown(const QString &name) const
    {
        QDialog *shown = nullptr;
        const auto seen = [&] {
            for (auto *each : window->findChildren<QDialog *>(name)) // one that was closed may not be gone yet
                if (each->isVisible())
                    shown = each;
            return shown != nullptr;
        };
        if (!waitFor(seen))
            qFatal("no %s", qPrintable(name));
        return shown;
    }
    [[nodiscard]] bool isGone(const QString &name) const
    {
        return waitFor([this, &name] { return !window->findChild<QDialog *>(name); });
    }
    /// A button of a dialog, once it can be pressed.
    static void press(const QWidget *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QAbstractButton *>(name);
        if (!button || !waitFor([button] { return button->isEnabled() && button->isVisible(); }))
            qFatal("no %s to press", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Until nothing is under way: what was asked and told is done and answered, what waits for a pause in typing has been asked too, and all has its place.
    void settled() const
    {
        const auto pausing = [this] {
            const auto timers = window->findChildren<QTimer *>();
            return std::any_of(timers.begin(), timers.end(), [](const QTimer *each) { return each->isActive() && each->isSingleShot() && each->interval() < 1000; });
        };
        const Layouts layouts;
        int quiet = 0;
        for (int turn = 0; quiet < 3; ++turn) { // an answer may ask something in its turn
            if (turn == 500)
                qFatal("the window never comes to rest");
            const int before = layouts.seen;
            ui::Slot slot;
            bool answered = false;
            desk->ask(slot, [](const Reader &side) { return side.office(); }, [&answered](const Result<Office> &) { answered = true; });
            if (!waitFor([&answered] { return answered; }) || !waitFor([&pausing] { return !pausing(); }))
                qFatal("the office does not answer");
            quiet = layouts.seen == before ? quiet + 1 : 0;
        }
    }
    /// As a person types: what stood there goes.
    static void type(const QWidget *dialog, const QString &name, const QString &text)
    {
        auto *line = dialog->findChild<QLineEdit *>(name);
        if (!line)
            qFatal("no %s to type in", qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        if (std::all_of(text.begin(), text.end(), [](QChar each) { return each.unicode() < 0x80; }))
            QTest::keyClicks(line, text);
        else
            line->insert(text); // keys know only ASCII here
    }
    [[nodiscard]] ui::Signpost &signs() const { return *window->findChild<ui::Signpost *>(); }
    /// The text of a cell, as it is shown.
    static QString cell(const QAbstractItemView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString();
    }

    QTemporaryDir folder;
    StillClock clock;
    std::unique_ptr<Commands> commands;
    std::unique_ptr<Reader> reader;
    ui::Theme theme{*qApp};
    ui::WindowLanguage language;
    std::unique_ptr<ui::Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace deskbell::test
