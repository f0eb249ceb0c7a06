#include "ui/import/step_strip.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

StepStrip::StepStrip(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stepStrip"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (const QString &name : names) {
        if (!m_labels.empty())
            layout->addWidget(labelled("step", QString(QChar(0x203A)), this));
        m_labels.push_back(labelled("step", QString::number(m_labels.size() + 1) + u' ' + name, this));
        layout->addWidget(m_labels.back());
    }
    layout->addStretch();
}

void StepStrip::show(int step)
{
    for (size_t i = 0; i < m_labels.size(); ++i)
        setLook(m_labels[i], "tone", int(i) == step ? u"accent"_s : u""_s);
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_labels.size()).arg(m_labels[size_t(step)]->text().section(u' ', 1)));
}

} // namespace deskbell::ui
