#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;

namespace deskbell::ui {

/// "1 File – 2 Columns – 3 Check": where one is on the way.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    StepStrip(const QStringList &names, QWidget *parent);

    void show(int step);

private:
    std::vector<QLabel *> m_labels;
};

} // namespace deskbell::ui
