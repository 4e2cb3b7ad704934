// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The place where a snapshot is taken, to the instruction. While the processor waits in the
 * callback, the engine tells QEMU to stop the machine; once QEMU's main thread waits for the
 * processor to stand still, the callback returns, and the processor stops before the next block. A
 * stop that comes from the guest itself (a device that pauses the machine) is none: until the main
 * thread has heard of it, it may see an idle processor and move the virtual clock to the next timer.
 */
#include "recorder/pause.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "recorder/recorder.h"
#include "recorder/ring.h"

/*
 * The main thread is the one that the process began with. It waits for nothing but standing
 * processors by a condition variable (QEMU, pause_all_vcpus), after it has asked them to stop;
 * glibc's condition variables, and they alone, wait with a set of bits (proc(5),
 * /proc/PID/syscall: number and arguments of the call in which a thread waits).
 */
static bool main_thread_waits(void)
{
	char path[64], text[256];
	unsigned long long futex, op;
	long nr;
	ssize_t n;
	int fd;

	snprintf(path, sizeof(path), "/proc/self/task/%d/syscall", getpid());
	fd = open(path, O_RDONLY | O_CLOEXEC);
	n = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	return sscanf(text, "%ld %llx %llx", &nr, &futex, &op) == 3 && nr == SYS_futex &&
	       (op & FUTEX_CMD_MASK) == FUTEX_WAIT_BITSET;
}

void pause_reached(unsigned vcpu, void *data)
{
	const struct timespec some = { .tv_nsec = 500 * 1000 };
	const uint64_t one = 1;

	(void)vcpu;
	(void)data;
	atomic_store(&rec.sh->pausing, 1);
	(void)!write(rec.wake_fd, &one, sizeof(one));
	while (!main_thread_waits()) {
		nanosleep(&some, NULL);
		ring_reader_lives();
	}
}
