#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;
class QPalette;

namespace deskbell::ui {

/// What a text means; never the only sign of it (there is always a word, mostly an icon).
enum class Tone { Normal, Dim, Accent, Good, Warning, Refusal };

enum class Scheme { Light, Dark };

/// The palette of the looks (contrast of every text on its ground is at least 4.5:1; a test holds it).
struct Colors {
    QColor background, panel, line;
    QColor ink, dim;
    QColor accent, accentTint, selection, onAccent;
    QColor warning, warningTint;
    QColor refusal, refusalTint;
};
[[nodiscard]] Colors colorsOf(Scheme scheme);

/// Colours, fonts and drawings of the window. Icons take the colour in force when they are painted, so a change of scheme needs no new ones.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void use(Scheme scheme);
    /// Light or dark as the desktop's own palette is, from now on.
    void followSystem();

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] QColor color(Tone tone) const;
    [[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Normal) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, const QColor &color, int size, qreal ratio) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPalette palette() const;

    QApplication &m_application;
    Scheme m_scheme = Scheme::Light;
    Colors m_colors;
    bool m_follows = false;
};

} // namespace deskbell::ui
