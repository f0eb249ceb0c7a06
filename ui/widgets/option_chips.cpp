#include "ui/widgets/option_chips.h"

#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

OptionChips::OptionChips(Mode mode, const QString &name, QWidget *parent)
    : QWidget(parent), m_layout(new FlowLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(name);
    m_group->setExclusive(mode == Mode::One);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this, mode](QAbstractButton *, bool checked) {
        if (checked || mode == Mode::Several) // of one, the chip that was left says it too
            Q_EMIT changed();
    });
}

void OptionChips::add(const QString &id, const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName() + u'-' + id);
    button->setProperty("kind", u"chip"_s);
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleName(spoken);
    if (m_options.empty())
        setFocusProxy(button);
    else
        setTabOrder(m_options.back().button, button);
    m_group->addButton(button);
    m_layout->addWidget(button);
    m_options.push_back({id, button});
}

void OptionChips::choose(const QStringList &ids)
{
    const QSignalBlocker quiet(m_group);
    const bool exclusive = m_group->exclusive();
    m_group->setExclusive(exclusive && !ids.isEmpty()); // else one of them would stay
    for (const Option &option : m_options)
        if (ids.contains(option.id) != option.button->isChecked())
            option.button->setChecked(ids.contains(option.id));
    m_group->setExclusive(exclusive);
    if (!exclusive)
        return;
    for (const Option &option : m_options) { // Tab leads to the chosen one, or to each; Qt sees to it only when a person chooses
        const bool chosen = option.button->isChecked();
        option.button->setFocusPolicy(chosen || ids.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        if (chosen)
            setFocusProxy(option.button);
    }
}

void OptionChips::setText(const QString &id, const QString &text)
{
    for (const Option &option : m_options)
        if (option.id == id)
            option.button->setText(text);
    updateGeometry();
}

int OptionChips::widthInOneLine() const
{
    return m_layout->widthInOneLine();
}

QStringList OptionChips::chosen() const
{
    QStringList ids;
    for (const Option &option : m_options)
        if (option.button->isChecked())
            ids.append(option.id);
    return ids;
}

} // namespace deskbell::ui
