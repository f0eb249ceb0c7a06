#include "domain/text/days.h"
#include "promise.h"

#include <QStringList>
#include <algorithm>
#include <functional>

using namespace deskbell;
using namespace Qt::StringLiterals;

/// The field "days before the end" (S3-10): sorted days in range, or a refusal that names the field.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto days = daysList(fuzz::textOf(data, size));
    if (!days) {
        fuzz::promiseRefusal(days.error());
        fuzz::promise(days.error().field == "days"_L1, "a refusal of days stands at the field of the days");
        return 0;
    }
    fuzz::promise(!days->empty() && days->front() <= 366 && days->back() >= 0, "days are 0 to 366");
    fuzz::promise(std::ranges::adjacent_find(*days, std::ranges::less_equal()) == days->end(), "days are largest first, without repeats");
    QStringList written;
    for (const int day : *days)
        written += QString::number(day);
    const auto again = daysList(written.join(u", "_s));
    fuzz::promise(again && *again == *days, "days that are written and read again are the same");
    return 0;
}
