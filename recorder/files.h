/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Describes open files as /proc/PID/fd and the kernel's socket diagnosis do. A file is described
 * when first seen and again after any change (a socket was bound, a path was deleted); calls only
 * refer to it.
 */
#ifndef RECORDER_FILES_H
#define RECORDER_FILES_H

#include <stdbool.h>
#include <stdint.h>

#define FILE_SLOTS (1u << 12)

/* What was last written about a file; one that shares its slot with another is written again. */
struct file_table {
	struct {
		uint64_t file, sum;
	} slots[FILE_SLOTS];
};

uint64_t file_of(uint64_t task, int fd); /* struct file, or 0 */
bool file_is_socket(uint64_t file);
bool file_is_epoll(uint64_t file);
bool file_is_uring(uint64_t file);
/* The struct sock of a socket, or 0. */
uint64_t file_sock(uint64_t file);

/* Describes the descriptor's file if it is new or has changed, and records that the call has it;
 * `when` as in REC_FD. */
void file_note(uint64_t task, int fd, unsigned when);
/* The same for one that the call may have changed; writes nothing if it has not. */
void file_note_changed(uint64_t task, int fd);
/* Records the path of the file that a call maps. */
void file_note_mapped(uint64_t task, int fd);

#endif
