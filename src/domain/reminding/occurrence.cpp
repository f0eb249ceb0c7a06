#include "domain/reminding/occurrence.h"

#include <array>
#include <cstdlib>

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

bool isCorrection(QDate before, QDate after)
{
    return before.isValid() && after.isValid() && std::abs(before.daysTo(after)) <= 14;
}

} // namespace deskbell
