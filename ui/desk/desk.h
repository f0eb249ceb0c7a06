#pragma once

#include "domain/ports/clock.h"
#include "domain/values/office.h"
#include "domain/values/result.h"
#include "engine/commands/commands.h"
#include "queries/reader.h"
#include "ui/desk/database_side.h"
#include "ui/desk/slot.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <functional>
#include <optional>
#include <type_traits>

namespace deskbell::ui {

/// How an errand ended: what `deskbellctl --json` printed.
struct ErrandEnd {
    bool ok = false;
    QJsonObject data;
    QString message, next, field; ///< when not ok, in words
    QJsonObject refusal;          ///< when a mail server refused: `code`, `phase`, `reply`, `fingerprint` and what it had shown
};

/// How the window reaches the office. Nothing here blocks: `ask` and `tell` run in order on one database thread, `errand` is another process,
/// and each answer comes back on the window's thread, if its slot still wants it.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `ctlProgram`: deskbellctl's path; empty: errands answer that it is not there.
    Desk(QString dataFolder, QString ctlProgram, const Clock &clock, QObject *parent = nullptr);
    ~Desk() override;

    /// `read` is `Result<T>(const Reader &)`, or `Result<T>(const Reader &, Commands &)` for a question that the engine answers; it
    /// changes nothing. `answer` takes `const Result<T> &`.
    template <typename Read, typename Answer> void ask(Slot &slot, Read read, Answer answer)
    {
        constexpr bool fromReader = std::is_invocable_v<Read, const Reader &>;
        const auto turns = slot.m_turns;
        const quint64 turn = slot.nextTurn();
        const auto wanted = [turns, turn] { return !turns->ended && turns->newest == turn; };
        if constexpr (fromReader) {
            using R = std::invoke_result_t<Read, const Reader &>;
            put<R>([read](DatabaseSide &side) -> R {
                auto reader = side.reader();
                return reader ? read(**reader) : R(Failure(reader.error()));
            }, wanted, wanted, std::move(answer), false);
        } else {
            using R = std::invoke_result_t<Read, const Reader &, Commands &>;
            put<R>([read](DatabaseSide &side) -> R {
                auto reader = side.reader();
                if (!reader)
                    return R(Failure(reader.error()));
                auto commands = side.commands();
                return commands ? read(**reader, **commands) : R(Failure(commands.error()));
            }, wanted, wanted, std::move(answer), false);
        }
    }

    /// `command` is `Result<T>(Commands &, const By &)`. It is done whatever becomes of the slot; only the answer may be dropped.
    template <typename Command, typename Answer> void tell(Slot &slot, Command command, Answer answer)
    {
        using R = std::invoke_result_t<Command, Commands &, const By &>;
        const auto turns = slot.m_turns;
        const Instant at = m_clock.now();
        put<R>([command, at](DatabaseSide &side) -> R {
            auto commands = side.commands();
            if (!commands)
                return R(Failure(commands.error()));
            auto by = (*commands)->operatorNamed({}, at);
            return by ? command(**commands, *by) : R(Failure(by.error()));
        }, [] { return true; }, [turns] { return !turns->ended; }, std::move(answer), true);
    }

    /// The office's file is closed when `closed` is called, and stays so until goOn(): what is asked and told meanwhile waits. A system that does not let a file
    /// be exchanged while it is open needs that.
    void rest(Slot &slot, std::function<void()> closed);
    void goOn() { m_side->goOn(); }
    /// Starts `deskbellctl --data … --json ARGUMENTS` and gives it `input` to read. Without input the slot's end, or a newer question in it, calls it off by closing its stdin.
    /// `progress` gets {"done", "total"}.
    void errand(Slot &slot, const QStringList &arguments, const QByteArray &input, std::function<void(const ErrandEnd &)> answer,
                std::function<void(const QJsonObject &)> progress = {});
    /// In which language errands answer; empty: the office's.
    void speak(const QString &language) { m_language = language; }
    /// Asks the errand under way in the slot to stop. Its answer still comes, for it may have been too late.
    void callOff(Slot &slot) { slot.leave(); }
    /// Starts the background worker as a process of its own, which outlives the window.
    [[nodiscard]] bool startWorker() const;
    [[nodiscard]] bool canStartWorker() const { return !m_ctlProgram.isEmpty(); }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const QString &dataFolder() const { return m_dataFolder; }

Q_SIGNALS:
    void changed(); ///< this window changed something; others are told by the beacon

private:
    template <typename R, typename Work, typename Worth, typename Wanted, typename Answer>
    void put(Work work, Worth worth, Wanted wanted, Answer answer, bool writes)
    {
        const auto result = std::make_shared<std::optional<R>>();
        m_side->put({[work, worth, result](DatabaseSide &side) {
                         if (worth())
                             result->emplace(work(side));
                     },
                     [this, wanted, result, answer = std::move(answer), writes] {
                         if (writes && *result && **result)
                             Q_EMIT changed();
                         if (wanted() && *result)
                             answer(**result);
                     },
                     writes});
    }
    void deliver();

    const QString m_dataFolder;
    const QString m_ctlProgram;
    QString m_language;
    const Clock &m_clock;
    QThread m_thread;
    DatabaseSide *m_side; ///< lives on m_thread; ends after it
};

} // namespace deskbell::ui
