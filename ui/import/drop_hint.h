#pragma once

#include <QWidget>

namespace deskbell::ui {

class Theme;

/// Lies over the whole window while a file is dragged over it.
class DropHint : public QWidget {
    Q_OBJECT

public:
    DropHint(const Theme &theme, QWidget *window);

    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace deskbell::ui
