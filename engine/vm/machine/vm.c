// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/machine/vm.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/machine/command_line.h"
#include "engine/vm/machine/qemu.h"
#include "recorder/plan.h"

static int memory_file(const char *name, size_t size, struct err *e)
{
	int fd = memfd_create(name, 0); /* inherited by QEMU on purpose */

	if (fd < 0 || ftruncate(fd, size) < 0)
		return err_set(e, -errno, "no memory for %s (%zu MiB): %s", name, size >> 20,
			       strerror(errno));
	return fd;
}

int vm_prepare(struct vm *vm, const struct vm_config *c, struct err *e)
{
	*vm = (struct vm)VM_NONE;
	if ((vm->ram_fd = memory_file("guest-ram", c->ram_mb << 20, e)) < 0 ||
	    (vm->shared_fd = memory_file("recorder", sizeof(struct shared), e)) < 0 ||
	    (vm->initrd_fd = memory_file("initramfs", 0, e)) < 0 ||
	    (vm->parcel_fd = memory_file("parcel", 0, e)) < 0 ||
	    (vm->state_fd = memory_file("state", 0, e)) < 0 ||
	    (vm->console_fd = memory_file("console", 0, e)) < 0 ||
	    (vm->log_fd = memory_file("log", 0, e)) < 0)
		return -ENOMEM;
	if (pipe(vm->marks) < 0)
		return err_set(e, -errno, "no pipe for the debug port: %s", strerror(errno));
	vm->wake_fd = eventfd(0, EFD_NONBLOCK);
	vm->shared = mmap(NULL, sizeof(struct shared), PROT_READ | PROT_WRITE, MAP_SHARED,
			  vm->shared_fd, 0);
	if (vm->wake_fd < 0 || vm->shared == MAP_FAILED) {
		vm->shared = NULL;
		return err_set(e, -errno, "no memory for the recorder: %s", strerror(errno));
	}
	vm->shared->magic = SHARED_MAGIC;
	vm->shared->size = sizeof(struct shared);
	vm->shared->plan.ram_size = c->ram_mb << 20;
	return 0;
}

static void become_qemu(const struct vm *vm, struct command_line *w, pid_t parent)
{
	int null = open("/dev/null", O_RDWR);
	sigset_t none;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent)
		_exit(125);
	setsid(); /* we handle Ctrl-C on the terminal ourselves */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	dup2(null, 0);
	dup2(null, 1);
	dup2(vm->log_fd, 2);
	w->word[w->n] = NULL;
	execv(w->word[0], w->word);
	dprintf(2, "%s: %s", w->word[0], strerror(errno));
	_exit(127);
}

int vm_start(struct vm *vm, const struct vm_config *c, enum vm_start_from from, struct err *e)
{
	struct command_line w = { 0 };
	pid_t parent = getpid();

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, vm->qmp) < 0)
		return err_set(e, -errno, "no socket for QEMU's monitor: %s", strerror(errno));
	fcntl(vm->qmp[0], F_SETFD, FD_CLOEXEC);
	command_line_of_vm(&w, vm, c, from);
	vm->pid = fork();
	if (!vm->pid)
		become_qemu(vm, &w, parent);
	command_line_free(&w);
	close(vm->qmp[1]); /* only QEMU still holds it: our end sees it end */
	vm->qmp[1] = -1;
	if (vm->pid < 0) {
		vm->pid = 0;
		return err_set(e, -errno, "QEMU could not be started: %s", strerror(errno));
	}
	return 0;
}

void vm_stop(struct vm *vm)
{
	if (vm->pid > 0) {
		kill(vm->pid, SIGKILL);
		waitpid(vm->pid, NULL, 0);
	}
	vm->pid = 0;
	if (vm->qmp[0] >= 0)
		close(vm->qmp[0]);
	vm->qmp[0] = -1;
}

int vm_resize(struct vm *vm, size_t ram_mb, struct err *e)
{
	if (ftruncate(vm->ram_fd, 0) < 0 || ftruncate(vm->ram_fd, ram_mb << 20) < 0)
		return err_set(e, -errno, "no memory for the guest (%zu MiB): %s", ram_mb,
			       strerror(errno));
	vm->shared->plan.ram_size = ram_mb << 20;
	return 0;
}

/* Keeps the readable part of text with terminal escapes ("ESC [ 2 J"): in place, and never
 * longer. */
static size_t readable(char *text, size_t n)
{
	size_t out = 0;

	for (size_t i = 0; i < n; i++) {
		if (text[i] == '\033' && i + 1 < n && text[i + 1] == '[') {
			for (i += 2; i < n && (text[i] < '@' || text[i] > '~'); i++)
				;
		} else if ((text[i] >= ' ' && text[i] <= '~') || text[i] == '\n') {
			text[out++] = text[i];
		}
	}
	return out;
}

size_t vm_tail(int fd, char *text, size_t size)
{
	off_t end = lseek(fd, 0, SEEK_END),
	      from = end > (off_t)size - 1 ? end - (off_t)size + 1 : 0;
	ssize_t n = end > 0 ? pread(fd, text, size - 1, from) : 0;

	if (n < 0)
		n = 0;
	n = readable(text, n);
	while (n && text[n - 1] == '\n')
		n--;
	text[n] = '\0';
	return n;
}

static void copy_text(FILE *to, const char *heading, int fd)
{
	char bytes[4096];
	ssize_t n;

	fprintf(to, "==> %s <==\n", heading);
	for (off_t at = 0; fd >= 0 && (n = pread(fd, bytes, sizeof(bytes), at)) > 0; at += n)
		fwrite(bytes, 1, n, to);
}

int vm_write_log(const struct vm *vm, const char *path, struct err *e)
{
	FILE *to = fopen(path, "we");
	int failed;

	if (!to)
		return err_set(e, -errno, "%s: %s", path, strerror(errno));
	copy_text(to, "QEMU and the recorder", vm->log_fd);
	copy_text(to, "the guest's console", vm->console_fd);
	failed = ferror(to);
	if (fclose(to) || failed)
		return err_set(e, -EIO, "%s: the log could not be written: %s", path,
			       strerror(errno));
	return 0;
}

void vm_free(struct vm *vm)
{
	const int fds[] = {
		vm->ram_fd,  vm->shared_fd,  vm->initrd_fd, vm->parcel_fd, vm->state_fd,
		vm->wake_fd, vm->console_fd, vm->log_fd,    vm->marks[0],  vm->marks[1]
	};

	vm_stop(vm);
	if (vm->shared)
		munmap(vm->shared, sizeof(*vm->shared));
	for (size_t i = 0; i < sizeof(fds) / sizeof(fds[0]); i++)
		if (fds[i] >= 0)
			close(fds[i]);
	*vm = (struct vm)VM_NONE;
}
