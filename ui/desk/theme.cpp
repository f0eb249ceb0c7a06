#include "ui/desk/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

/// Paints a drawing in the colour the theme has at that moment.
class DrawingEngine : public QIconEngine {
public:
    DrawingEngine(const Theme &theme, QString name, Tone tone) : m_theme(theme), m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
        painter->drawPixmap(square, m_theme.pixmap(m_name, colorFor(mode, state), size, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int edge = qMin(size.width(), size.height());
        QPixmap drawing = m_theme.pixmap(m_name, colorFor(mode, state), qRound(edge / scale), scale);
        if (size.width() <= size.height())
            return drawing;
        // Wider than high: a button that wants a gap between drawing and text.
        QPixmap wide(size);
        wide.setDevicePixelRatio(scale);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, drawing);
        return wide;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new DrawingEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_theme.colors().dim;
        if (state == QIcon::On)
            return m_theme.colors().accent;
        return m_theme.color(m_tone);
    }

    const Theme &m_theme;
    QString m_name;
    Tone m_tone;
};

QString styleSheetWith(const Colors &colors, Scheme scheme)
{
    QFile file(u":/style/deskbell.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longest names first, so that "accent" does not eat the beginning of "accentTint".
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"@background"_L1, colors.background}, {"@panel"_L1, colors.panel},           {"@line"_L1, colors.line},
        {"@ink"_L1, colors.ink},               {"@dim"_L1, colors.dim},               {"@accentTint"_L1, colors.accentTint},
        {"@accent"_L1, colors.accent},         {"@selection"_L1, colors.selection},   {"@onAccent"_L1, colors.onAccent},
        {"@warningTint"_L1, colors.warningTint}, {"@warning"_L1, colors.warning},     {"@refusalTint"_L1, colors.refusalTint},
        {"@refusal"_L1, colors.refusal},
    };
    sheet.replace("@scheme"_L1, scheme == Scheme::Light ? "light"_L1 : "dark"_L1);
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet;
}

} // namespace

Colors colorsOf(Scheme scheme)
{
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    if (scheme == Scheme::Light)
        return {rgb(0xf6f7f9), rgb(0xffffff), rgb(0xe3e6ea), rgb(0x1c232b), rgb(0x5b6673), rgb(0x1f6f54), rgb(0xe3f1eb),
                rgb(0xd7ece3), rgb(0xffffff), rgb(0x8a5a00), rgb(0xfdf2dc), rgb(0xa3282c), rgb(0xfbe6e6)};
    return {rgb(0x171b20), rgb(0x1f242b), rgb(0x323942), rgb(0xe7ebef), rgb(0xa3adb8), rgb(0x6fcfa8), rgb(0x213a31),
            rgb(0x26443a), rgb(0x12231c), rgb(0xf0c46c), rgb(0x3a3020), rgb(0xf19a9c), rgb(0x402527)};
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_colors(colorsOf(Scheme::Light))
{
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = m_application.font();
    font.setPixelSize(14);
    m_application.setFont(font);
    m_application.installEventFilter(this);
}

void Theme::use(Scheme scheme)
{
    m_scheme = scheme;
    m_colors = colorsOf(scheme);
    m_application.setPalette(palette());
    m_application.setStyleSheet(styleSheetWith(m_colors, m_scheme));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Each window is told; one look is enough, and not from inside the telling.
    if (event->type() == QEvent::ThemeChange && m_follows) {
        m_follows = false;
        QTimer::singleShot(0, this, &Theme::followSystem);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem()
{
    m_follows = true;
    m_application.setPalette(QPalette());
    const QPalette system = m_application.palette();
    use(system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness() ? Scheme::Dark : Scheme::Light);
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Normal: return m_colors.ink;
    case Tone::Dim: return m_colors.dim;
    case Tone::Accent:
    case Tone::Good: return m_colors.accent;
    case Tone::Warning: return m_colors.warning;
    case Tone::Refusal: return m_colors.refusal;
    }
    return m_colors.ink;
}

QIcon Theme::icon(const QString &name, Tone tone) const
{
    return QIcon(new DrawingEngine(*this, name, tone));
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int size, qreal ratio) const
{
    const QString key = u"deskbell/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    pixmap = QPixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_colors.background);
    palette.setColor(QPalette::WindowText, m_colors.ink);
    palette.setColor(QPalette::Base, m_colors.panel);
    palette.setColor(QPalette::AlternateBase, m_colors.background);
    palette.setColor(QPalette::Text, m_colors.ink);
    palette.setColor(QPalette::Button, m_colors.panel);
    palette.setColor(QPalette::ButtonText, m_colors.ink);
    palette.setColor(QPalette::ToolTipBase, m_colors.panel);
    palette.setColor(QPalette::ToolTipText, m_colors.ink);
    palette.setColor(QPalette::PlaceholderText, m_colors.dim);
    palette.setColor(QPalette::Highlight, m_colors.selection);
    palette.setColor(QPalette::HighlightedText, m_colors.ink);
    palette.setColor(QPalette::Link, m_colors.accent);
    palette.setColor(QPalette::LinkVisited, m_colors.accent);
    palette.setColor(QPalette::Mid, m_colors.line);
    palette.setColor(QPalette::Light, m_colors.panel);
    palette.setColor(QPalette::Midlight, m_colors.line);
    palette.setColor(QPalette::Dark, m_colors.line);
    palette.setColor(QPalette::BrightText, m_colors.refusal);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, m_colors.dim);
    return palette;
}

} // namespace deskbell::ui
