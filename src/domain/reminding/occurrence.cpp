#include "domain/reminding/occurrence.h"

#include <array>

namespace deskbell {

using namespace Qt::StringLiterals;

template <> CodeTable<Verdict> codes<Verdict>()
{
    using Entry = std::pair<Verdict, QLatin1StringView>;
    static constexpr std::array table{
        Entry{Verdict::Planned, "planned"_L1},
        Entry{Verdict::Held, "held"_L1},
        Entry{Verdict::Skipped, "skipped"_L1},
        Entry{Verdict::Told, "told"_L1},
    };
    return table;
}

} // namespace deskbell
