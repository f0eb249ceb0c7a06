#include "ui/templates/preview_people.h"

namespace deskbell::ui {

void PreviewPeople::take(const TemplateFitPage &page, bool more)
{
    if (!more)
        clear();
    const size_t before = m_people.size();
    m_people.insert(m_people.end(), page.rows.begin(), page.rows.end());
    m_next = page.next;
    if (more && before < m_people.size())
        m_at = before;
    m_person.reset();
    if (m_at < m_people.size())
        m_person = m_people[m_at];
}

bool PreviewPeople::step(int by)
{
    if (by > 0 && m_at + 1 >= m_people.size())
        return m_next.isEmpty();
    if (by > 0)
        ++m_at;
    else if (m_at > 0)
        --m_at;
    if (m_at < m_people.size())
        m_person = m_people[m_at];
    return true;
}

void PreviewPeople::pick(const TemplateFit &person)
{
    m_person = person;
    for (size_t i = 0; i < m_people.size(); ++i)
        if (m_people[i].matter == person.matter)
            m_at = i;
}

} // namespace deskbell::ui
