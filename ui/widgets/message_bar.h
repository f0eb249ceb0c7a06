#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace deskbell::ui {

/// Says what was done, with Undo while it can still be taken back. Text, so that a screen reader hears it. It stays while somebody is at it, and
/// gives the keyboard back to where it came from: the next press belongs to what a person was doing before.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text, const std::function<void()> &undo);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void end();

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_close;
    QTimer m_end;
    std::function<void()> m_takeBack;
    QPointer<QWidget> m_before; ///< had the keyboard before this
};

} // namespace deskbell::ui
