#include "ui/desk/drafts.h"

namespace deskbell::ui {

QVariantMap changesOf(const QVariantMap &values, const QVariantMap &saved)
{
    QVariantMap changes;
    for (auto each = values.cbegin(); each != values.cend(); ++each)
        if (saved.value(each.key()) != each.value())
            changes.insert(each.key(), each.value());
    return changes;
}

QVariantMap laidOver(QVariantMap saved, const QVariantMap &changes)
{
    saved.insert(changes);
    return saved;
}

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
