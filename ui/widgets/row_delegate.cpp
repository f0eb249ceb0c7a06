#include "ui/widgets/row_delegate.h"

#include "ui/desk/theme.h"
#include "ui/widgets/cell.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int padding = 12;
constexpr int iconSize = 16;
constexpr int iconGap = 8;
constexpr int rowHeight = 38;
constexpr int wrapPadding = 9;
constexpr int tagGap = 6;
constexpr int tagPadding = 4;
constexpr int tagHeight = 18;

QFont mainFont(const QFont &base, const QModelIndex &index)
{
    QFont font = base;
    font.setPixelSize(14);
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont underFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(12);
    return font;
}
} // namespace

RowDelegate::RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, colors.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, colors.background);
    if (index.row() + 1 < index.model()->rowCount()) // the frame is the last one's
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);

    if (index.data(ActionsRole).toBool()) {
        const QRect square(option.rect.center().x() - 9, option.rect.center().y() - 9, 20, 20);
        painter->drawPixmap(square, m_theme.pixmap(u"kebab"_s, selected ? colors.ink : colors.dim, 20, painter->device()->devicePixelRatioF()));
    } else {
        QRect area = option.rect.adjusted(padding, 0, -padding, -1);
        if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid()) {
            paintTick(painter, QPoint(area.left(), area.center().y() - 8), tick.toInt() == Qt::Checked);
            area.setLeft(option.rect.left() + tickZone);
        }
        const QColor color = m_theme.color(Tone(index.data(ToneRole).toInt()));
        const QFont font = mainFont(option.font, index);
        const QString under = index.data(UnderRole).toString();
        const QFontMetrics metrics(font);
        if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
            const int top = m_wraps ? area.top() + wrapPadding + (metrics.height() - iconSize) / 2 : area.center().y() - iconSize / 2 + 1;
            painter->drawPixmap(QRect(area.left(), top, iconSize, iconSize),
                                m_theme.pixmap(icon, color, iconSize, painter->device()->devicePixelRatioF()));
            area.setLeft(area.left() + iconSize + iconGap);
        }
        painter->setPen(color);
        painter->setFont(font);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (m_wraps) {
            QRect used;
            painter->drawText(area.adjusted(0, wrapPadding, 0, 0), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text, &used);
            if (!under.isEmpty()) {
                painter->setFont(underFont(option.font));
                painter->setPen(colors.dim);
                painter->drawText(QRect(area.left(), used.bottom() + 2, area.width(), area.bottom() - used.bottom()),
                                  Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, under);
            }
        } else if (under.isEmpty()) {
            const QString tag = index.data(TagRole).toString();
            const QFont small = underFont(option.font);
            const int tagWidth = tag.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(tag) + 2 * tagPadding;
            const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - (tagWidth > 0 ? tagWidth + tagGap : 0));
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
            if (tagWidth > 0) {
                const QRect frame(area.left() + metrics.horizontalAdvance(shown) + tagGap, area.center().y() - tagHeight / 2 + 1, tagWidth, tagHeight);
                painter->setPen(Qt::NoPen);
                painter->setBrush(colors.warningTint);
                painter->drawRoundedRect(frame, 4, 4);
                painter->setPen(colors.warning);
                painter->setFont(small);
                painter->drawText(frame, Qt::AlignCenter, tag);
            }
        } else {
            const QFont small = underFont(option.font);
            const QFontMetrics smallMetrics(small);
            const int height = metrics.height() + smallMetrics.height();
            const int top = area.center().y() - height / 2;
            painter->drawText(QRect(area.left(), top, area.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                              metrics.elidedText(text, Qt::ElideRight, area.width()));
            painter->setFont(small);
            painter->setPen(colors.dim);
            painter->drawText(QRect(area.left(), top + metrics.height(), area.width(), smallMetrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                              smallMetrics.elidedText(under, Qt::ElideRight, area.width()));
        }
    }
    if (focused) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

void RowDelegate::paintTick(QPainter *painter, const QPoint &corner, bool on) const
{
    const Colors &colors = m_theme.colors();
    painter->setPen(on ? colors.accent : colors.dim);
    painter->setBrush(on ? colors.accent : colors.panel);
    painter->drawRoundedRect(QRectF(corner, QSizeF(18, 18)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (on)
        painter->drawPixmap(QRect(corner + QPoint(1, 1), QSize(16, 16)), m_theme.pixmap(m_theme.scheme() == Scheme::Light ? u"tick-light"_s : u"tick-dark"_s, colors.onAccent, 16,
                                                                         painter->device()->devicePixelRatioF()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(mainFont(option.font, index));
    const QString under = index.data(UnderRole).toString();
    const QFontMetrics small(underFont(option.font));
    if (!m_wraps) {
        constexpr int letters = 250; // measuring a longer text to its end helps nobody
        const QString tag = index.data(TagRole).toString();
        int width = metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString().left(letters)) + 2 * padding + 1;
        if (!index.data(IconRole).toString().isEmpty())
            width += iconSize + iconGap;
        if (index.data(Qt::CheckStateRole).isValid())
            width += tickZone - padding;
        if (!tag.isEmpty())
            width += tagGap + small.horizontalAdvance(tag) + 2 * tagPadding;
        if (!under.isEmpty())
            width = qMax(width, small.horizontalAdvance(under.left(letters)) + 2 * padding + 1);
        return {width, under.isEmpty() ? rowHeight : metrics.height() + small.height() + 12};
    }
    int width = option.rect.width() - 2 * padding;
    if (!index.data(IconRole).toString().isEmpty())
        width -= iconSize + iconGap;
    width = qMax(width, 40);
    int height = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, index.data(Qt::DisplayRole).toString()).height();
    if (!under.isEmpty())
        height += 2 + small.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, under).height();
    return {option.rect.width(), qMax(rowHeight, height + 2 * wrapPadding)};
}

} // namespace deskbell::ui
