#include "domain/reminding/decision.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

template <> CodeTable<Action> codes<Action>()
{
    using Entry = std::pair<Action, QLatin1StringView>;
    static constexpr std::array table{
        Entry{Action::Send, "send"_L1},
        Entry{Action::Hold, "hold"_L1},
        Entry{Action::Skip, "skip"_L1},
    };
    return table;
}

} // namespace deskbell
