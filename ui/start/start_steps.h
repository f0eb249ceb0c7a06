#pragma once

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace deskbell {
class Clock;
}

namespace deskbell::ui {

class FieldForm;
class PickBox;
class StartPlan;
class Theme;

/// One step of the first start: shows the plan, and writes into it what a person changes.
class StartStep : public QWidget {
    Q_OBJECT

public:
    StartStep(StartPlan &plan, QWidget *parent) : QWidget(parent), m_plan(plan) {}
    /// Shows what stands in the plan and gives the keyboard to the first thing to do.
    virtual void enter() = 0;
    virtual void refuse(const QString &, const QString &) {}

Q_SIGNALS:
    void edited();
    void nextWanted();
    void sampleWanted();

protected:
    StartPlan &m_plan;
};

/// The choice: look around, or begin.
class WelcomeStep : public StartStep {
    Q_OBJECT

public:
    WelcomeStep(StartPlan &plan, const Theme &theme, const QString &folder, QWidget *parent);
    void enter() override;

private:
    QPushButton *m_own = nullptr;
};

/// Who the office is.
class OfficeStep : public StartStep {
    Q_OBJECT

public:
    OfficeStep(StartPlan &plan, const Clock &clock, QWidget *parent);
    void enter() override;
    void refuse(const QString &field, const QString &message) override;

private:
    void showZone();

    const Clock &m_clock;
    FieldForm *m_form;
    QLineEdit *m_name;
    PickBox *m_country;
    PickBox *m_zone;
    QLabel *m_there; ///< what time it is in that zone
};

/// What it does: the presets.
class WorkStep : public StartStep {
    Q_OBJECT

public:
    WorkStep(StartPlan &plan, QWidget *parent);
    void enter() override;
    void refuse(const QString &field, const QString &message) override;

private:
    QHash<QString, QCheckBox *> m_boxes;
    QLabel *m_error;
};

/// What will be made, and what comes afterwards.
class ReadyStep : public StartStep {
    Q_OBJECT

public:
    ReadyStep(StartPlan &plan, const Theme &theme, QWidget *parent);
    void enter() override;

private:
    QLabel *m_office;
    QLabel *m_where;
    QLabel *m_work;
};

/// What a preset is called, and what it brings.
[[nodiscard]] QString presetName(const QString &preset);
[[nodiscard]] QString presetHint(const QString &preset);

} // namespace deskbell::ui
