#include "ui/shell/drafts.h"

namespace deskbell::ui {

void Drafts::keep(const QString &place, const QString &title, const QVariantMap &values)
{
    if (values.isEmpty())
        m_drafts.remove(place);
    else
        m_drafts.insert(place, {title, values});
}

QStringList Drafts::titles() const
{
    QStringList titles;
    for (const Draft &draft : m_drafts)
        titles.append(draft.title);
    titles.sort();
    return titles;
}

} // namespace deskbell::ui
