#pragma once

#include <QWidget>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace deskbell::ui {

class PagedModel;

/// Over a list whose rows can be ticked: all of them at once, how many are ticked, and what can be done with these.
class PickBar : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its parts; `hint` is said while nothing is ticked.
    PickBar(PagedModel *model, const QString &name, const QString &hint, QWidget *parent);

    QPushButton *add(const QString &name, const QString &text);
    void setHint(const QString &hint);
    /// What is ticked is being dealt with.
    void setBusy(bool busy);

Q_SIGNALS:
    void changed(); ///< other rows are ticked

private:
    void press();
    void takeAll();
    void show();

    PagedModel *m_model;
    QString m_hint;
    QCheckBox *m_all;
    QLabel *m_count;
    QHBoxLayout *m_line;
    std::vector<QPushButton *> m_buttons;
    bool m_wantsAll = false; ///< as soon as the list is there as a whole
    bool m_busy = false;
};

} // namespace deskbell::ui
