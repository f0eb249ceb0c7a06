#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace deskbell::ui {

/// What a person changed: the values that differ from the saved ones. Laid over what is saved by now, nothing that somebody else saved meanwhile is put back.
[[nodiscard]] QVariantMap changesOf(const QVariantMap &values, const QVariantMap &saved);
[[nodiscard]] QVariantMap laidOver(QVariantMap saved, const QVariantMap &changes);

/// What people have typed and not saved, by the place it belongs to. Outlives a view in another language or zone, so that a form made anew takes it up
/// again; in memory only. As long as there is any, closing the window asks once.
class Drafts {
public:
    /// `title` is the place as people call it: "Settings, E-mail". No values: nothing is unsaved there.
    void keep(const QString &place, const QString &title, const QVariantMap &values);
    void drop(const QString &place) { m_drafts.remove(place); }
    [[nodiscard]] QVariantMap of(const QString &place) const { return m_drafts.value(place).values; }
    [[nodiscard]] bool has(const QString &place) const { return m_drafts.contains(place); }
    [[nodiscard]] bool empty() const { return m_drafts.isEmpty(); }
    [[nodiscard]] QStringList titles() const;
    void clear() { m_drafts.clear(); }

private:
    struct Draft {
        QString title;
        QVariantMap values;
    };
    QHash<QString, Draft> m_drafts;
};

} // namespace deskbell::ui
