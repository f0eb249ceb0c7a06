#include "ui/messages/bulk_report.h"

#include "words/words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr size_t named = 4;
}

void BulkReport::add(const QString &name, const std::optional<Error> &refused)
{
    if (refused)
        m_refused.emplace_back(name, *refused);
    else
        ++m_done;
}

QString BulkReport::refusals(const QString &language) const
{
    if (m_refused.empty())
        return {};
    const auto count = int(m_refused.size());
    QStringList lines{m_done > 0 ? tr("The others were done; %n were not:", nullptr, count) : tr("Nothing was done:")};
    for (size_t at = 0; at < m_refused.size() && at < named; ++at)
        //: a client, and why nothing was done about the message
        lines << tr("%1: %2").arg(words::brief(m_refused[at].first), words::error(m_refused[at].second, language).message);
    if (m_refused.size() > named)
        lines << tr("and %n more", nullptr, count - int(named));
    return lines.join(u'\n');
}

} // namespace deskbell::ui
