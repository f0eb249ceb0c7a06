#include "ui/widgets/search_field.h"

#include "ui/desk/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SearchField::SearchField(const Theme &theme, const QString &name, const QString &hint, QWidget *parent) : QLineEdit(parent), m_hint(hint)
{
    setProperty("kind", u"search"_s);
    setAccessibleName(name);
    setPlaceholderText(m_hint);
    setClearButtonEnabled(true);
    setMaximumWidth(widest);
    setMinimumWidth(240);
    addAction(theme.icon(u"search"_s, Tone::Dim), LeadingPosition)->setText(name);
    if (auto *clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s)) { // Qt gives it no name
        clear->setText(tr("Clear the search"));
        clear->setIcon(theme.icon(u"cross"_s, Tone::Dim));
    }
    m_settle.setSingleShot(true);
    m_settle.setInterval(60); // under what a typist notices, over what a fast one types in
    connect(&m_settle, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] { m_settle.start(); });
}

void SearchField::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QString withKey = m_hint + u"   "_s + QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    constexpr int icons = 80; // the glass, the cross and their margins
    setPlaceholderText(fontMetrics().horizontalAdvance(withKey) + icons <= width() ? withKey : m_hint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT left();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace deskbell::ui
