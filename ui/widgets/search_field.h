#pragma once

#include <QLineEdit>
#include <QTimer>

namespace deskbell::ui {

class Theme;

/// Searches while it is typed in.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `name` is the accessible name, `hint` what may be looked for.
    SearchField(const Theme &theme, const QString &name, const QString &hint, QWidget *parent = nullptr);

    static constexpr int widest = 400;
    void start();

Q_SIGNALS:
    void searched(const QString &text);
    void left(); ///< Enter or Down: on to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const QString m_hint;
    QTimer m_settle{this};
};

} // namespace deskbell::ui
