#include "ui/settings/save_bar.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SaveBar::SaveBar(const QString &name, bool testable, QWidget *parent)
    : QWidget(parent), m_text(labelled("dim", {}, this)), m_discard(new QPushButton(tr("Undo the changes"), this)), m_save(new QPushButton(tr("Save"), this))
{
    m_text->setObjectName(name + u"Saved"_s);
    m_text->setWordWrap(true);
    m_discard->setObjectName(name + u"Discard"_s);
    m_save->setObjectName(name + u"Save"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    if (testable) {
        m_test = new QPushButton(tr("Test"), this);
        m_test->setObjectName(name + u"Test"_s);
        line->addWidget(m_test);
        connect(m_test, &QPushButton::clicked, this, &SaveBar::testWanted);
    }
    (testable ? m_test : m_save)->setProperty("kind", u"primary"_s);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    show();
}

void SaveBar::setDirty(bool dirty, const QString &consequence)
{
    m_consequence = consequence;
    if (dirty)
        m_said.clear();
    m_dirty = dirty;
    show();
}

void SaveBar::setBusy(bool busy)
{
    m_busy = busy;
    show();
}

void SaveBar::say(const QString &text, bool good)
{
    m_said = text;
    m_good = good;
    show();
}

void SaveBar::show()
{
    m_text->setText(!m_said.isEmpty() ? m_said : !m_dirty ? QString() : m_consequence.isEmpty() ? tr("Not saved yet") : m_consequence);
    setLook(m_text, "kind", m_said.isEmpty() || m_good ? u"dim"_s : u"error"_s);
    m_discard->setVisible(m_dirty);
    m_discard->setEnabled(!m_busy);
    m_save->setEnabled(m_dirty && !m_busy);
    if (m_test) {
        m_test->setText(m_dirty ? tr("Save and test") : tr("Test"));
        m_test->setEnabled(!m_busy);
    }
}

} // namespace deskbell::ui
