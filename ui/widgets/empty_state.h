#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskbell::ui {

class Theme;

/// What a page shows instead of an empty list: what this place is, and the one thing to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// An empty `button`: there is nothing to do but wait.
    void say(const QString &icon, const QString &title, const QString &text, const QString &button, bool primary = false);
    /// Another way beside the button; said anew after each say().
    void offer(const QString &button, const QString &third = {});

Q_SIGNALS:
    void pressed();
    void otherPressed();
    void thirdPressed();

private:
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_other;
    QPushButton *m_third;
};

} // namespace deskbell::ui
