/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The place where a snapshot is taken. */
#ifndef RECORDER_PAUSE_H
#define RECORDER_PAUSE_H

/* Holds the processor at init's pause until QEMU is about to stop it. */
void pause_reached(unsigned vcpu, void *data);

/* Waits until QEMU is about to stop the processor, which happens before the next block. */
void pause_wait(void);

#endif
