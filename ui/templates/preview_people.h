#pragma once

#include "queries/reader.h"

#include <QString>
#include <optional>
#include <vector>

namespace deskbell::ui {

/// Whom a preview shows: one after the other, page by page, or one that was picked out.
class PreviewPeople {
public:
    /// `more`: the page after those there are, which was asked for to go on.
    void take(const TemplateFitPage &page, bool more);
    void clear() { *this = {}; }
    /// Goes one on or back. False: the next page is wanted first.
    bool step(int by);
    /// Shows this one; from there it goes on where he stands in the list, if he does.
    void pick(const TemplateFit &person);

    [[nodiscard]] const TemplateFit *person() const { return m_person ? &*m_person : nullptr; }
    [[nodiscard]] bool empty() const { return m_people.empty(); }
    [[nodiscard]] const QString &next() const { return m_next; }
    [[nodiscard]] bool canStepBack() const { return m_person && m_at > 0; }
    [[nodiscard]] bool canStepOn() const { return m_person && (m_at + 1 < m_people.size() || !m_next.isEmpty()); }
    /// "2" of "41"; 0 when it is not known how many there are.
    [[nodiscard]] qsizetype place() const { return qsizetype(m_at) + 1; }
    [[nodiscard]] qsizetype count() const { return m_next.isEmpty() ? qsizetype(m_people.size()) : 0; }

private:
    std::vector<TemplateFit> m_people;
    QString m_next;
    size_t m_at = 0;
    std::optional<TemplateFit> m_person;
};

} // namespace deskbell::ui
