#pragma once

#include "domain/ports/clock.h"
#include "domain/values/ids.h"
#include "domain/values/result.h"

#include <QObject>
#include <functional>
#include <vector>

namespace deskbell {

class Memory;
namespace store { class Database; }

/// Answers channels that ask whether the final dot may leave. Those asked for in one turn of the event loop are one commit; none is opened early, and
/// yes means that it is durably noted, in the file and beside it.
class Gates {
public:
    struct Asked {
        MessageId message;
        qint64 fence = 0;
        std::function<void(bool)> answer;
    };

    Gates(store::Database &database, const Clock &clock, Memory &memory) : m_database(database), m_clock(clock), m_memory(memory) {}
    void ask(Asked asked);

private:
    void answerAll();
    [[nodiscard]] std::vector<bool> opened(const std::vector<Asked> &asked);

    store::Database &m_database;
    const Clock &m_clock;
    Memory &m_memory;
    std::vector<Asked> m_asked;
    QObject m_turn;
};

} // namespace deskbell
