/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The writing end of the ring (recorder/plan.h). */
#ifndef RECORDER_RING_H
#define RECORDER_RING_H

#include <stddef.h>
#include <stdint.h>

#include "trace/format.h"

/* Reserves `words` in the current segment; never fails, waits while the ring is full. */
uint32_t *ring_reserve(size_t words);
/* Begins a record with a payload of `bytes` (rounded up to words, the padding zeroed); returns the
 * payload. */
void *ring_record(enum rec_type type, size_t bytes);
/* Hands the current segment to the reader, full or not. */
void ring_hand_over(void);
/* Waits a while for the reader to change `word` from `seen`; ends QEMU if the reader is gone. */
void ring_wait_for(_Atomic uint32_t *word, uint32_t seen);
/* Ends QEMU if the reader is gone; to be called now and then while waiting. */
void ring_reader_lives(void);

#endif
