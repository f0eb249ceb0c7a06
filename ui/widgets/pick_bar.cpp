#include "ui/widgets/pick_bar.h"

#include "ui/widgets/look.h"
#include "ui/widgets/paged_rows.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

PickBar::PickBar(PagedModel *model, const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent), m_model(model), m_hint(hint), m_all(new QCheckBox(tr("All"), this)), m_count(labelled("dim", hint, this)), m_line(new QHBoxLayout(this))
{
    m_model->setPickable();
    m_all->setObjectName(name + u"PickAll"_s);
    m_count->setObjectName(name + u"Picked"_s);
    m_line->setContentsMargins(12, 0, 0, 0); // its box stands over those of the rows
    m_line->setSpacing(8);
    m_line->addWidget(m_all);
    m_line->addSpacing(8);
    m_line->addWidget(m_count, 1);
    connect(m_all, &QCheckBox::clicked, this, &PickBar::press);
    connect(m_model, &PagedModel::loaded, this, &PickBar::takeAll);
    connect(m_model, &CellModel::pickedChanged, this, &PickBar::show);
    connect(m_model, &CellModel::rowsInserted, this, &PickBar::show);
    show();
}

QPushButton *PickBar::add(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_line->addWidget(button);
    m_buttons.push_back(button);
    show();
    return button;
}

void PickBar::setHint(const QString &hint)
{
    m_hint = hint;
    show();
}

void PickBar::setBusy(bool busy)
{
    m_busy = busy;
    show();
}

void PickBar::press()
{
    m_wantsAll = !std::cmp_equal(m_model->picked().size(), m_model->rowCount()) || !m_model->isWhole();
    if (m_wantsAll)
        takeAll();
    else
        m_model->pickAll(false);
    show();
}

void PickBar::takeAll()
{
    if (!m_wantsAll || m_model->isAsking())
        return;
    if (!m_model->isWhole()) {
        m_model->fetchMore({});
        return;
    }
    m_wantsAll = false;
    m_model->pickAll(true);
}

void PickBar::show()
{
    const auto picked = int(m_model->picked().size());
    const bool all = picked > 0 && picked == m_model->rowCount() && m_model->isWhole();
    m_all->setCheckState(all ? Qt::Checked : picked > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
    m_all->setEnabled(!m_busy && m_model->rowCount() > 0);
    m_count->setText(picked > 0 ? tr("%n chosen", nullptr, picked) : m_hint);
    for (QPushButton *each : m_buttons)
        each->setEnabled(picked > 0 && !m_busy);
    Q_EMIT changed();
}

} // namespace deskbell::ui
