#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

void addLater(Grammar &grammar)
{
    grammar.later("wallet", {u"show"_s, u"top-up"_s, u"price"_s});
    grammar.later("receipts", {u"poll"_s});
    grammar.later("report", {u"today"_s, u"evening"_s});
    grammar.later("text", {u"check"_s});
}

} // namespace deskbell::ctl
