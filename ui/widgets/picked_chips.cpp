#include "ui/widgets/picked_chips.h"

#include "ui/desk/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

PickedChips::PickedChips(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new FlowLayout(this)), m_add(new QPushButton(tr("+ Add"), this))
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(name + u"-add"_s);
    m_add->setProperty("kind", u"chip"_s);
    m_add->setAutoDefault(false);
    m_layout->addWidget(m_add);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &PickedChips::offer);
}

void PickedChips::setOptions(const std::vector<std::pair<QString, QString>> &options)
{
    if (m_options == options)
        return;
    m_options = options;
    show();
}

void PickedChips::pick(const QStringList &ids)
{
    if (m_picked == ids)
        return;
    m_picked = ids;
    show();
}

void PickedChips::show()
{
    for (QPushButton *chip : m_chips) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // the one being pressed may be among them
    }
    m_chips.clear();
    // Behind the last field before this one: setTabOrder does nothing with what takes no keyboard itself.
    QWidget *before = m_add->previousInFocusChain();
    while (before != m_add && (before == this || isAncestorOf(before) || before->focusPolicy() == Qt::NoFocus))
        before = before->previousInFocusChain();
    for (const QString &id : m_picked) {
        auto *chip = new QPushButton(textOf(id), this);
        chip->setObjectName(objectName() + u'-' + id);
        chip->setProperty("kind", u"picked"_s);
        chip->setIcon(m_theme.icon(u"cross"_s, Tone::Accent));
        chip->setIconSize(QSize(10, 10));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // the cross stands behind the word
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("Take %1 out").arg(textOf(id)));
        chip->installEventFilter(this);
        m_layout->insertWidget(int(m_chips.size()), chip);
        chip->show();
        setTabOrder(std::exchange(before, chip), chip);
        m_chips.push_back(chip);
        connect(chip, &QPushButton::clicked, this, [this, id] { take(id); });
    }
    if (!m_chips.empty())
        setTabOrder(m_chips.back(), m_add);
    m_add->setVisible(m_picked.size() < qsizetype(m_options.size()));
    updateGeometry();
}

bool PickedChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            if (auto *chip = qobject_cast<QPushButton *>(watched))
                chip->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PickedChips::take(const QString &id)
{
    m_picked.removeAll(id);
    show();
    m_add->setFocus(); // the chip that had the keyboard is gone
    Q_EMIT changed();
}

void PickedChips::offer()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u"-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[id, text] : m_options) {
        if (m_picked.contains(id))
            continue;
        menu->addAction(text, this, [this, id = id] {
            m_picked.append(id);
            show();
            if (m_add->isVisible())
                m_add->setFocus();
            else
                m_chips.back()->setFocus();
            Q_EMIT changed();
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
}

QString PickedChips::textOf(const QString &id) const
{
    for (const auto &[each, text] : m_options)
        if (each == id)
            return text;
    return id;
}

} // namespace deskbell::ui
