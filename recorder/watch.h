/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A scout: a recording runs again (PLAN_SEEK, PLAN_WATCH), and accesses to some memory are noted
 * with their positions (struct watched in recorder/plan.h). It never throws translations away: QEMU
 * 7.2 aborts where that meets an armed memory callback.
 */
#ifndef RECORDER_WATCH_H
#define RECORDER_WATCH_H

struct qemu_plugin_insn;

void watch_insn(struct qemu_plugin_insn *insn);

#endif
