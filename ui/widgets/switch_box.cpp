#include "ui/widgets/switch_box.h"

#include "ui/desk/theme.h"

#include <QPainter>

namespace deskbell::ui {

namespace {
constexpr int trackWidth = 36;
constexpr int trackHeight = 20;
constexpr int gap = 8;
constexpr int ring = 3;
} // namespace

SwitchBox::SwitchBox(const Theme &theme, const QString &name, QWidget *parent) : QCheckBox(parent), m_theme(theme)
{
    setAccessibleName(name);
    setCursor(Qt::PointingHandCursor);
}

void SwitchBox::setStopped(bool stopped)
{
    m_stopped = stopped;
    updateGeometry();
    update();
}

QString SwitchBox::word(bool on) const
{
    if (on && m_stopped)
        return tr("Stopped");
    return on ? tr("On") : tr("Off");
}

QSize SwitchBox::sizeHint() const
{
    const int words = qMax(fontMetrics().horizontalAdvance(word(true)), fontMetrics().horizontalAdvance(word(false)));
    return {2 * ring + trackWidth + gap + words + 4, qMax(trackHeight + 2 * ring, fontMetrics().height() + 4)};
}

void SwitchBox::paintEvent(QPaintEvent *)
{
    const Colors &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(ring, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), trackHeight / 2.0 + 2, trackHeight / 2.0 + 2);
    }
    const QColor &on = m_stopped ? colors.refusal : colors.accent;
    painter.setPen(QPen(isChecked() ? on : colors.dim, 1.5));
    painter.setBrush(isChecked() && !m_stopped ? on : colors.panel);
    painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), trackHeight / 2.0, trackHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isChecked() ? colors.dim : m_stopped ? on : colors.onAccent);
    const qreal knob = trackHeight - 8;
    painter.drawEllipse(QRectF(isChecked() ? track.right() - knob - 4 : track.left() + 4, track.top() + 4, knob, knob));
    painter.setPen(isEnabled() && isChecked() ? colors.ink : colors.dim);
    painter.drawText(QRectF(track.right() + gap, 0, width() - track.right() - gap, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     word(isChecked()));
}

} // namespace deskbell::ui
