magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 100.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.14
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.E_TRPM6 1.0
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.normal 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.normal 1.25
Parameter calcium.usual 1.026
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.normal 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.c_FGF23 0.5
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.normal 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.normal 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
parameter 276
add 63 64
mul 148 315
div 23 316
power 290 292
mul 291 318
mul 317 315
div 37 320
sub 321 266
add 321 266
add 323 267
mul 321 266
const 2.0
mul 326 325
mul 322 322
add 324 323
mul 267 329
add 328 330
sqrt 331
add 324 332
div 327 333
sub 266 334
div 334 335
mul 268 336
mul 269 37
power 317 152
mul 63 339
mul 152 63
sub 315 341
sub 315 63
div 342 343
power 317 344
mul 64 345
mul 65 63
div 347 340
div 8 340
mul 66 67
add 350 337
mul 68 348
const 2.302585092994046
mul 353 69
const 7.4
sub 286 355
mul 354 356
exp 357
mul 352 358
power 319 70
mul 359 360
add 351 361
const 1.0
add 363 362
div 349 364
add 363 351
mul 365 366
div 367 71
div 9 346
add 363 66
mul 365 370
div 371 71
div 369 71
mul 72 367
mul 72 369
mul 73 10
mul 75 368
div 349 74
mul 91 90
add 363 92
mul 379 380
sub 363 90
div 13 80
sub 383 381
mul 382 92
sub 384 385
mul 386 386
const 4.0
mul 388 382
mul 389 92
mul 390 383
add 387 391
sqrt 392
mul 326 92
mul 394 383
sub 393 386
div 395 396
div 12 78
sub 398 381
sub 399 385
mul 400 400
mul 390 398
add 401 402
sqrt 403
mul 394 398
sub 404 400
div 405 406
sub 363 84
add 363 84
add 409 85
mul 326 84
mul 408 408
add 410 409
mul 85 413
add 412 414
sqrt 415
add 410 416
div 411 417
sub 363 86
mul 86 397
add 419 420
div 84 421
sub 373 422
add 373 422
add 424 85
mul 373 422
mul 326 426
mul 423 423
add 425 424
mul 85 429
add 428 430
sqrt 431
add 425 432
div 427 433
div 434 418
power 287 88
power 290 89
mul 436 437
mul 438 435
mul 93 397
mul 76 373
div 441 77
div 11 77
mul 78 439
div 444 79
mul 87 78
mul 446 407
div 447 79
mul 80 439
div 449 81
mul 87 80
mul 451 397
div 452 81
mul 82 91
add 92 397
div 397 455
mul 380 456
mul 454 457
div 458 83
div 14 83
mul 62 43
mul 461 5
mul 61 7
mul 463 41
add 42 5
div 5 465
mul 464 466
mul 463 44
add 45 6
div 6 469
mul 468 470
mul 62 46
mul 472 6
add 471 473
mul 301 0
mul 302 1
mul 303 2
div 0 39
div 1 39
div 2 39
div 4 38
add 462 467
div 5 39
div 6 40
div 3 40
mul 47 368
mul 48 398
mul 94 95
sub 363 97
add 363 97
add 490 98
mul 326 97
mul 489 489
add 491 490
mul 98 494
add 493 495
sqrt 496
add 491 497
div 492 498
div 15 488
add 363 103
mul 102 501
sub 363 102
sub 500 502
mul 503 103
sub 504 505
mul 506 506
mul 388 503
mul 508 103
mul 509 500
add 507 510
sqrt 511
mul 326 103
mul 513 500
sub 512 506
div 514 515
div 15 94
mul 101 516
sub 368 97
add 368 97
add 520 98
mul 368 97
mul 326 522
mul 519 519
add 521 520
mul 98 525
add 524 526
sqrt 527
add 521 528
div 523 529
mul 488 530
div 531 499
div 532 96
mul 488 516
div 534 96
mul 488 100
mul 536 398
div 537 99
mul 100 15
div 539 99
mul 128 129
mul 541 130
sub 363 127
mul 127 125
add 543 544
mul 542 545
div 26 320
div 547 174
neg 149
power 317 549
div 120 150
power 551 151
mul 550 552
mul 153 154
mul 554 553
add 363 555
div 363 556
mul 155 546
power 553 156
mul 558 559
add 363 560
div 557 561
add 363 164
mul 163 563
mul 164 397
add 363 565
div 564 566
power 24 159
mul 158 568
neg 160
power 548 570
mul 569 571
div 572 567
mul 157 573
add 363 574
div 562 575
mul 161 162
mul 577 24
div 578 567
add 363 579
div 576 580
mul 120 148
mul 582 581
sub 363 557
mul 580 583
sub 580 363
mul 586 583
power 317 166
mul 165 588
sub 363 178
mul 178 397
add 590 591
power 287 179
mul 592 593
power 290 180
mul 594 595
add 363 187
mul 187 397
mul 598 397
add 363 599
div 597 600
mul 585 161
add 363 161
mul 188 603
div 602 604
power 605 185
mul 183 184
div 587 188
mul 607 608
mul 609 606
mul 610 601
power 548 186
mul 611 612
mul 174 548
mul 172 25
div 615 173
div 25 173
mul 176 596
add 363 177
add 177 548
div 548 620
mul 619 621
mul 618 622
mul 176 27
div 624 175
power 548 182
mul 181 626
mul 368 397
const 0.5
mul 629 241
power 628 630
power 242 241
sub 363 243
mul 633 631
add 363 632
mul 634 635
add 631 632
div 636 637
add 243 638
mul 34 251
sub 363 253
mul 641 639
add 253 642
mul 640 643
sub 363 252
mul 645 644
add 252 646
div 65 339
sub 363 125
mul 126 649
add 363 650
mul 124 651
mul 652 546
add 363 192
add 192 36
div 36 655
mul 654 656
mul 191 657
add 190 658
mul 659 28
div 660 189
mul 196 67
add 662 336
mul 197 648
mul 353 198
mul 665 356
exp 666
mul 664 667
add 363 663
add 669 668
mul 340 670
mul 346 669
add 671 672
div 29 673
div 674 194
sub 372 363
mul 203 676
add 675 677
mul 134 678
add 363 202
power 679 204
mul 202 681
add 363 682
div 680 683
neg 200
mul 685 201
mul 686 653
mul 687 684
exp 688
mul 674 669
mul 199 584
sub 363 691
mul 690 692
mul 693 689
sub 363 206
add 363 207
add 207 647
div 647 697
mul 696 698
mul 695 699
add 206 700
mul 205 209
mul 702 701
power 36 208
mul 703 704
sub 694 705
add 694 705
add 707 210
mul 694 705
mul 326 709
mul 706 706
add 708 707
mul 210 712
add 711 713
sqrt 714
add 708 715
div 710 716
sub 694 717
mul 674 670
div 675 195
div 28 189
mul 193 675
mul 120 718
sub 363 213
mul 213 36
add 724 725
mul 212 726
div 31 320
div 728 214
mul 220 221
neg 223
power 647 731
mul 730 732
neg 224
power 33 734
mul 733 735
mul 219 728
div 729 226
mul 727 30
div 739 211
div 30 211
power 287 218
mul 216 742
add 363 217
add 217 729
div 729 745
mul 744 746
mul 743 747
mul 216 32
div 749 215
sub 737 736
add 737 736
add 752 222
mul 737 736
mul 326 754
mul 751 751
add 753 752
mul 222 757
add 756 758
sqrt 759
add 753 760
div 755 761
sub 737 762
mul 120 763
power 729 230
power 675 231
mul 765 766
neg 232
power 372 768
mul 767 769
sub 363 113
power 647 114
mul 771 772
add 113 773
mul 115 774
mul 108 775
mul 776 19
div 777 109
mul 108 116
mul 779 21
mul 780 720
power 738 117
mul 781 782
mul 111 720
neg 112
power 647 785
mul 784 786
mul 111 18
div 788 110
mul 104 373
power 21 107
mul 790 791
div 792 105
div 16 105
mul 106 783
mul 795 373
mul 776 17
div 797 109
mul 119 783
mul 776 20
div 800 109
mul 121 122
mul 802 584
mul 803 367
mul 134 367
div 805 131
power 806 132
mul 134 675
power 808 133
mul 807 809
add 363 810
div 363 811
mul 123 652
mul 813 546
mul 814 812
power 647 135
mul 815 816
sub 367 804
neg 817
exp 819
sub 363 820
mul 818 821
sub 818 822
sub 363 139
mul 139 289
add 824 825
sub 363 140
mul 140 158
add 827 828
mul 826 829
mul 136 138
mul 831 22
mul 832 830
mul 353 141
mul 834 356
exp 835
mul 833 836
sub 823 837
add 823 837
add 839 137
mul 823 837
mul 326 841
mul 838 838
add 840 839
mul 137 844
add 843 845
sqrt 846
add 840 847
div 842 848
sub 823 849
mul 120 850
mul 239 676
add 363 240
mul 852 853
add 240 372
div 854 855
add 675 856
mul 134 857
div 858 237
sub 234 363
sub 363 235
div 860 861
sub 234 235
power 859 236
mul 862 864
add 363 865
div 863 866
add 235 867
mul 233 34
sub 363 257
add 363 258
add 258 647
div 647 872
mul 871 873
mul 870 874
add 257 875
sub 363 259
mul 259 397
add 877 878
mul 255 879
neg 261
power 33 881
mul 880 882
div 120 264
power 884 262
mul 883 885
sub 363 263
mul 887 876
mul 888 886
add 889 263
mul 254 36
sub 363 260
mul 260 397
add 892 893
mul 894 36
mul 284 278
add 321 896
add 274 275
mul 898 897
add 274 276
mul 900 283
sub 899 901
mul 902 278
sub 897 903
mul 277 278
sub 363 905
sub 897 266
add 897 266
add 908 267
mul 897 266
mul 326 910
mul 907 907
add 909 908
mul 267 913
add 912 914
sqrt 915
add 909 916
div 911 917
sub 266 918
div 918 919
mul 268 920
sub 904 266
add 904 266
add 923 267
mul 904 266
mul 326 925
mul 922 922
add 924 923
mul 267 928
add 927 929
sqrt 930
add 924 931
div 926 932
sub 266 933
div 933 934
mul 268 935
add 363 350
add 937 921
add 938 361
div 349 939
add 270 275
mul 941 940
mul 942 938
add 270 276
mul 944 279
add 937 337
add 946 361
div 349 947
sub 943 945
mul 949 278
sub 349 950
div 951 906
add 937 936
div 361 906
add 953 954
div 952 955
add 363 662
add 957 920
add 958 668
div 719 959
add 271 275
mul 961 960
mul 962 958
add 271 276
mul 964 280
add 957 336
add 966 668
div 719 967
sub 963 965
mul 969 278
sub 719 970
div 971 906
add 957 935
div 668 906
add 973 974
div 972 975
mul 285 969
const 0.0
mul 978 963
where 969 977 979
add 272 275
mul 981 614
add 272 276
mul 983 281
add 273 275
mul 985 737
add 273 276
mul 987 282
mul 277 148
add 901 284
add 535 540
mul 305 378
add 377 992
mul 304 378
mul 306 378
add 311 980
power 36 50
power 288 51
mul 997 998
power 287 52
mul 999 1000
power 647 54
mul 1001 1002
neg 55
power 33 1004
mul 1003 1005
sub 363 53
mul 53 289
add 1007 1008
mul 1006 1009
power 56 57
mul 1010 1011
power 58 59
mul 1012 1013
sub 363 49
mul 49 397
add 1015 1016
div 1014 1017
sub 1018 7
div 1019 60
power 287 143
mul 146 1021
neg 144
power 24 1023
mul 1022 1024
power 288 145
mul 1025 1026
sub 363 142
mul 142 397
add 1028 1029
div 1027 1030
sub 1031 22
div 1032 147
neg 168
power 317 1034
mul 167 1035
power 548 169
mul 1036 1037
neg 170
power 368 1039
mul 1038 1040
sub 1041 24
div 1042 171
sub 775 21
div 1044 118
power 738 225
mul 228 1046
sub 363 227
mul 227 36
add 1048 1049
mul 1047 1050
sub 1051 33
div 1052 229
neg 246
power 36 1054
power 729 247
mul 1055 1056
neg 248
power 675 1058
mul 1057 1059
mul 249 1060
sub 249 363
add 1062 1060
div 1061 1063
mul 238 35
mul 1065 868
mul 1066 639
add 1067 245
sub 1068 34
div 1069 244
sub 1064 35
div 1071 250
add 890 256
sub 1073 895
div 1074 265
add 293 294
add 1076 475
sub 295 475
add 1077 476
sub 296 476
add 1079 477
sub 297 477
add 298 478
sub 1078 478
add 1083 479
sub 1080 479
add 1085 480
sub 1082 480
sub 1081 481
add 299 482
sub 481 482
sub 1091 483
add 1090 474
sub 483 474
add 1094 486
sub 1093 486
add 1095 487
sub 1097 484
sub 1087 485
add 1096 376
sub 300 376
sub 1100 374
add 1102 375
sub 374 375
sub 1104 442
add 1105 443
sub 442 443
sub 445 487
sub 1106 445
add 1109 448
sub 1108 448
sub 1110 450
add 1112 453
sub 450 453
sub 1114 459
add 1115 460
sub 459 460
sub 1103 533
add 533 538
sub 1111 538
add 1118 991
sub 1119 991
sub 1113 793
add 1123 794
sub 793 794
sub 1124 796
add 1126 798
sub 796 798
sub 1121 851
sub 1129 993
sub 1130 994
sub 1131 995
sub 1132 943
add 1133 945
add 996 661
sub 307 661
sub 1136 721
sub 1135 722
sub 1138 787
add 1139 789
sub 787 789
sub 1140 783
add 1142 778
sub 783 778
sub 1143 723
sub 1145 963
add 1146 965
add 312 740
sub 308 740
sub 1149 741
sub 1148 748
add 1151 750
sub 748 750
sub 1152 799
add 1154 801
sub 799 801
sub 1155 764
sub 1157 986
add 1158 988
add 313 616
sub 309 616
sub 1161 617
sub 1160 623
add 1163 625
sub 623 625
sub 1164 627
sub 1166 613
sub 1167 982
add 1168 984
sub 310 583
sub 1170 589
sub 1171 989
sub 314 338
sub 1173 899
add 1174 990
div 363 316
div 363 320
mul 321 1177
add 322 322
div 629 332
div 363 333
mul 334 1181
const -1.0
div 363 335
mul 336 1184
mul 152 339
div 1186 317
where 317 1187 978
mul 344 345
div 1189 317
where 317 1190 978
div 363 340
mul 348 1192
mul 349 1192
div 363 364
mul 365 1195
div 363 71
div 363 346
mul 369 1198
div 363 74
div 363 80
add 386 386
div 629 393
div 363 396
mul 397 1204
div 363 78
add 400 400
div 629 404
div 363 406
mul 407 1209
div 363 421
mul 422 1211
add 423 423
div 629 432
div 363 433
mul 434 1215
neg 1216
div 363 418
div 363 77
div 363 79
div 363 81
div 363 455
mul 456 1222
div 363 83
div 363 465
mul 466 1225
div 363 469
mul 470 1227
div 363 39
div 363 38
div 363 40
div 363 488
add 506 506
div 629 512
div 363 515
mul 516 1235
add 519 519
div 629 528
div 363 529
mul 530 1239
div 363 499
div 363 96
div 363 99
mul 547 1177
div 363 174
mul 549 550
div 1246 317
where 317 1247 978
mul 557 557
mul 156 559
div 1250 553
where 553 1251 978
div 363 561
mul 562 1253
div 363 566
mul 567 1255
mul 159 568
div 1257 24
where 24 1258 978
mul 570 571
div 1260 548
where 548 1261 978
div 363 567
mul 573 1263
div 363 575
mul 576 1265
mul 579 1263
div 363 580
mul 581 1268
mul 166 588
div 1270 317
where 317 1271 978
div 363 600
mul 601 1273
div 363 604
mul 185 606
div 1276 605
where 605 1277 978
div 363 188
mul 186 612
div 1280 548
where 548 1281 978
div 363 173
div 363 620
mul 621 1284
div 363 175
mul 182 626
div 1287 548
where 548 1288 978
mul 630 631
div 1290 628
where 628 1291 978
div 363 637
mul 638 1293
div 363 339
mul 648 1295
div 363 655
mul 656 1297
div 363 189
div 363 673
mul 674 1300
div 363 194
mul 204 681
div 1303 679
where 679 1304 978
div 363 683
mul 684 1306
div 363 697
mul 698 1308
mul 208 704
div 1310 36
where 36 1311 978
add 706 706
div 629 715
div 363 716
mul 717 1315
neg 1316
div 363 195
mul 728 1177
div 363 214
mul 731 732
div 1321 647
where 647 1322 978
mul 734 735
div 1324 33
where 33 1325 978
div 363 226
div 363 211
div 363 745
mul 746 1329
div 363 215
add 751 751
div 629 760
div 363 761
mul 762 1334
neg 1335
mul 114 772
div 1337 647
where 647 1338 978
div 363 109
mul 117 782
div 1341 738
where 738 1342 978
mul 785 786
div 1344 647
where 647 1345 978
div 363 110
mul 107 791
div 1348 21
where 21 1349 978
div 363 105
div 363 131
mul 132 807
div 1353 806
where 806 1354 978
mul 133 809
div 1356 808
where 808 1357 978
mul 812 812
mul 135 816
div 1360 647
where 647 1361 978
add 838 838
div 629 847
div 363 848
mul 849 1365
neg 1366
div 363 855
mul 856 1368
div 363 237
mul 236 864
div 1371 859
where 859 1372 978
div 363 866
mul 867 1374
div 363 872
mul 873 1376
mul 881 882
div 1378 33
where 33 1379 978
add 907 907
div 629 916
div 363 917
mul 918 1383
div 363 919
mul 920 1385
div 363 939
mul 940 1387
div 363 959
mul 960 1389
mul 50 997
div 1391 36
where 36 1392 978
mul 54 1002
div 1394 647
where 647 1395 978
mul 1004 1005
div 1397 33
where 33 1398 978
div 363 1017
mul 1018 1400
div 363 60
mul 1023 1024
div 1403 24
where 24 1404 978
div 363 1030
mul 1031 1406
div 363 147
mul 1034 1035
div 1409 317
where 317 1410 978
mul 169 1037
div 1412 548
where 548 1413 978
mul 1039 1040
div 1415 368
where 368 1416 978
div 363 171
div 363 118
mul 225 1046
div 1420 738
where 738 1421 978
div 363 229
mul 1054 1055
div 1424 36
where 36 1425 978
mul 247 1056
div 1427 729
where 729 1428 978
mul 1058 1059
div 1430 675
where 675 1431 978
div 363 1063
mul 1064 1433
div 363 244
div 363 250
div 363 265
mul 326 266
mul 1181 1438
add 1184 1185
mul 64 1191
mul 1193 68
mul 1442 358
mul 1443 360
mul 1197 370
mul 1204 394
mul 1209 394
mul 1212 86
mul 1215 326
mul 438 1218
mul 1219 76
mul 1220 78
mul 1220 446
mul 1221 80
mul 1221 451
sub 1222 1223
mul 380 1456
mul 454 1457
mul 1224 1458
mul 466 41
sub 1225 1226
mul 464 1461
mul 470 44
sub 1227 1228
mul 468 1464
mul 1235 513
mul 1239 492
mul 1241 488
mul 1242 1468
mul 1242 488
mul 1243 536
mul 1243 100
mul 552 1248
mul 1249 554
mul 558 1252
mul 1254 1475
mul 1256 164
mul 158 1259
mul 571 1478
mul 569 1262
mul 1266 157
mul 1263 577
mul 165 1272
mul 593 178
mul 595 1484
mul 176 1485
add 598 598
mul 1274 1487
mul 1488 610
mul 1275 161
mul 1278 1490
mul 609 1491
mul 607 1279
mul 606 1493
mul 611 1282
mul 981 174
mul 1283 172
mul 622 1486
sub 1284 1285
mul 619 1499
mul 618 1500
mul 1286 176
mul 181 1289
mul 635 633
mul 1293 1504
sub 1505 1294
mul 1506 1292
mul 643 251
mul 640 641
mul 1296 197
sub 1297 1298
mul 654 1511
mul 191 1512
mul 28 1513
mul 1510 667
mul 1305 134
mul 202 1516
mul 1307 1517
mul 1518 687
mul 1519 689
mul 1520 693
mul 199 690
sub 1308 1309
mul 696 1523
mul 695 1524
mul 702 1525
mul 704 1526
mul 703 1312
mul 1315 326
mul 212 213
mul 30 1530
mul 730 1323
mul 735 1532
mul 733 1326
sub 1329 1330
mul 744 1535
mul 743 1536
mul 1331 216
mul 1334 326
mul 771 1339
mul 115 1540
mul 720 779
mul 781 1343
mul 786 111
mul 784 1346
mul 1347 111
mul 791 104
mul 790 1350
mul 373 106
mul 367 802
mul 1352 134
mul 1355 1551
mul 809 1552
mul 1358 134
mul 807 1554
mul 1359 814
mul 1556 816
mul 815 1362
mul 818 820
mul 830 831
mul 836 1560
mul 1365 326
mul 853 239
mul 1368 1563
mul 1370 134
mul 1373 1565
mul 862 1566
mul 1375 1567
mul 1568 1065
sub 1376 1377
mul 871 1570
mul 870 1571
mul 887 1572
mul 255 259
mul 882 1574
mul 880 1380
mul 888 885
mul 886 1573
mul 36 260
mul 1383 1438
add 1385 1386
mul 938 941
mul 958 961
mul 998 1393
mul 1000 1584
mul 1002 1585
mul 1001 1396
mul 1003 1399
mul 1011 1009
mul 1013 1589
mul 1400 1590
mul 1401 49
mul 1022 1405
mul 1026 1593
mul 1406 1594
mul 1407 142
mul 167 1411
mul 1037 1597
mul 1036 1414
mul 1038 1417
mul 228 1422
mul 1050 1601
mul 1047 227
mul 1056 1426
mul 1055 1429
mul 1057 1432
mul 1433 249
sub 1607 1434
mul 868 238
mul 267 326
add 1179 1610
mul 1180 1611
add 363 1612
mul 1182 1613
sub 1439 1614
mul 1440 1615
mul 268 1616
neg 269
mul 63 1188
mul 1515 1188
mul 1199 1441
mul 669 1441
mul 365 1617
mul 1196 1617
mul 1444 1196
mul 1369 1445
add 390 1202
mul 1203 1627
add 1183 1628
mul 1205 1629
sub 1446 1630
mul 1631 1201
add 390 1207
mul 1208 1633
add 1183 1634
mul 1210 1635
sub 1447 1636
mul 1453 1637
mul 85 326
mul 1449 422
mul 1449 373
mul 1216 1214
mul 1452 1450
mul 1454 1450
mul 1460 61
mul 1463 61
add 461 1462
add 472 1465
neg 1231
add 509 1233
mul 1234 1650
add 1183 1651
mul 1236 1652
sub 1466 1653
mul 1654 1232
mul 1470 1655
add 1472 1656
mul 98 326
add 1237 1658
mul 1238 1659
add 363 1660
mul 1240 1661
sub 1467 1662
mul 1469 1663
mul 1245 1177
mul 1244 1245
mul 1474 1473
mul 1476 1473
neg 1668
mul 1667 1253
sub 1669 1670
mul 1265 1671
mul 1477 1264
mul 1477 1267
mul 1263 1479
mul 1263 1480
mul 1268 1672
mul 1481 1268
mul 1522 1667
mul 1550 1667
mul 1492 583
mul 1492 580
mul 1494 583
add 1681 1683
mul 1494 586
add 1682 1685
neg 1483
mul 601 1684
mul 601 1686
neg 1283
mul 1507 397
mul 1507 368
mul 645 1508
mul 645 1509
mul 1299 659
mul 1299 1514
mul 203 1445
mul 1564 1445
sub 1698 1626
mul 1521 1697
mul 692 674
mul 692 669
mul 210 326
mul 1529 705
mul 1529 694
mul 1316 1314
mul 1389 674
mul 1389 670
mul 780 1318
mul 1544 1318
neg 1299
neg 193
mul 1543 1327
mul 1602 1327
mul 1328 727
mul 1328 1531
neg 1328
mul 222 326
mul 1539 737
mul 1539 736
mul 1335 1333
mul 108 1541
mul 1340 776
mul 1340 19
mul 782 1542
mul 782 1709
mul 1351 1548
mul 1351 1547
mul 1340 17
mul 1340 20
sub 363 803
mul 1557 1553
mul 1557 1555
sub 363 821
mul 1680 1734
mul 1734 1731
mul 137 326
mul 1562 837
mul 1562 823
mul 1366 1364
mul 1569 1699
mul 1577 1576
mul 1577 1575
add 1381 1610
mul 1382 1744
add 363 1745
mul 1384 1746
sub 1580 1747
mul 1581 1748
mul 268 1749
mul 942 1750
mul 1444 1388
mul 1388 1750
mul 962 1749
mul 1620 1390
mul 1390 1749
neg 1496
neg 306
mul 1005 1586
mul 1005 1587
mul 1040 1598
mul 1040 1599
neg 1418
neg 1419
mul 1419 1541
mul 1059 1604
mul 1059 1605
neg 1436
mul 1436 1608
mul 1178 315
mul 1666 315
mul 1319 315
neg 72
neg 73
mul 1638 1206
mul 48 1206
mul 1471 1206
mul 1448 1213
mul 1448 1641
neg 1779
mul 1642 1213
sub 1640 1781
mul 1642 1778
sub 1780 1783
mul 1642 1639
sub 1217 1785
add 1782 1786
mul 1448 1786
sub 1784 1788
neg 1219
neg 1775
neg 1644
neg 1455
sub 1793 1459
neg 1224
neg 301
neg 302
neg 303
neg 1229
sub 1796 1229
sub 1797 1229
sub 1798 1229
neg 1230
sub 1791 1776
neg 1664
sub 1804 1777
mul 1678 1675
neg 1807
mul 1678 1673
neg 1809
mul 1678 1676
mul 1689 582
mul 1489 612
mul 612 1688
mul 612 1812
sub 1690 1497
neg 1502
mul 346 1616
mul 1701 1616
mul 1679 689
mul 689 1819
mul 689 1702
mul 1706 1313
sub 1704 1823
add 1705 1823
mul 1706 1703
sub 1317 1826
add 1824 1827
add 1825 1827
mul 1829 1528
mul 1829 1527
mul 120 1830
neg 1832
mul 120 1831
mul 120 1828
sub 120 1835
neg 1538
mul 1332 1721
add 1719 1838
sub 1720 1838
mul 1721 1718
sub 1336 1841
add 1839 1842
add 1840 1842
mul 1843 1534
mul 1843 1533
mul 120 1845
neg 1847
mul 120 1846
mul 120 1844
sub 120 1850
mul 1851 219
mul 985 219
neg 1853
mul 1724 1722
mul 1729 1722
mul 1730 1722
neg 1546
neg 1351
mul 1732 1559
add 1736 1860
mul 1559 1558
mul 1733 1559
mul 1363 1561
mul 1739 1561
mul 1864 1740
add 1865 1866
mul 1740 1363
sub 1738 1868
mul 1740 1737
sub 1367 1870
mul 1871 1561
add 1867 1872
add 1869 1871
mul 120 1873
neg 1875
mul 120 1874
sub 120 1877
sub 1743 1579
mul 1582 1752
mul 1582 1387
mul 1753 1582
sub 1751 1882
neg 1657
mul 1591 1588
mul 1591 1759
mul 1591 1760
neg 1408
mul 1408 1595
mul 1596 1408
mul 1418 1761
mul 1418 1600
mul 1418 1762
neg 1423
mul 1423 1603
mul 1423 1714
mul 1769 1766
mul 1769 1606
mul 1769 1767
mul 639 1609
mul 1741 639
mul 1569 639
sub 1758 304
mul 1194 1619
mul 1625 1619
mul 670 1619
add 1622 1906
mul 1880 1619
mul 1301 1907
mul 1301 1818
neg 1910
mul 1301 340
mul 305 1200
mul 1903 1200
mul 304 1200
mul 306 1200
mul 1269 1482
sub 1808 1917
mul 1269 1674
sub 1810 1919
mul 1814 1482
mul 1814 1674
sub 1922 1813
mul 1694 1691
mul 1694 1692
mul 1066 1691
mul 1066 1692
mul 1620 1912
sub 1928 1909
mul 1912 1616
sub 1911 1930
mul 1620 1707
sub 1755 1932
mul 1707 1616
mul 1735 1878
mul 1878 1861
mul 1862 1878
mul 1878 1863
mul 1583 1933
mul 1583 1934
mul 1583 1708
mul 1756 1583
sub 1754 1942
add 1940 1943
sub 1914 1913
mul 1437 1742
mul 894 1437
neg 1947
mul 1437 1879
mul 1437 1578
mul 1820 1836
neg 1951
mul 1836 1821
mul 1700 1836
mul 1836 1822
mul 1521 1836
neg 1402
mul 1402 1885
mul 1402 1886
mul 1592 1402
mul 1402 1887
sub 1805 47
sub 1792 1643
sub 1757 1503
mul 1787 1197
mul 1728 1197
mul 795 1197
mul 1451 1197
sub 1773 1968
sub 1649 1648
neg 1646
add 1646 1645
sub 1799 1647
neg 1645
neg 1498
sub 1964 1501
sub 1711 1695
neg 1696
mul 1713 1320
mul 1537 1320
sub 1854 1980
mul 1896 1320
mul 1899 1320
sub 1717 1715
neg 1716
sub 1981 1852
neg 1723
sub 1855 1545
sub 1712 1710
neg 1727
sub 1969 1966
add 1849 1857
sub 1945 1881
neg 1435
mul 1435 1900
mul 1901 1435
mul 1435 1926
mul 1435 1927
mul 1902 1435
sub 1991 1967
neg 1921
sub 1975 1923
sub 1976 1495
mul 366 1905
mul 1624 366
sub 1623 2005
mul 366 1195
mul 1954 1905
sub 1952 2008
mul 1624 1954
add 1953 2010
mul 1954 1195
mul 1996 1905
mul 1624 1996
mul 1996 1195
mul 1302 1300
mul 1302 1929
mul 1302 1931
mul 1955 1300
mul 1955 1929
add 2009 2020
mul 1955 1931
add 2011 2022
mul 1941 1300
mul 1941 1929
add 1939 2025
mul 1941 1931
add 1944 2027
sub 1962 75
mul 1924 1197
mul 47 1197
mul 2029 1197
sub 2032 72
mul 1664 1197
mul 1892 1197
mul 1997 1197
mul 75 1197
mul 1963 1965
add 2000 2038
mul 1963 1789
add 1455 2040
mul 1643 1965
mul 1643 1789
mul 1644 1965
mul 1644 1789
add 1794 2045
sub 1935 1908
sub 2033 1936
mul 285 2024
mul 285 2026
mul 285 2028
mul 978 2024
mul 978 2026
mul 978 2028
neg 2024
neg 2026
neg 2028
sub 2055 2019
add 1696 1832
sub 2056 2021
sub 2057 2023
add 1988 1834
add 1989 1956
mul 1811 1665
mul 1771 1811
add 1677 2065
mul 1893 1665
mul 1771 1893
sub 1891 2068
mul 2003 1665
mul 1771 2003
neg 2071
mul 1501 1665
mul 1771 1501
mul 1503 1665
mul 1771 1503
mul 1495 1665
mul 1771 1495
mul 1496 1665
mul 1771 1496
mul 582 1918
neg 2081
mul 2064 582
neg 2083
mul 582 2066
sub 1687 2085
mul 582 1920
mul 1815 1918
sub 2001 2088
mul 2064 1815
add 2070 2090
mul 1815 2066
sub 2072 2092
mul 1815 1920
sub 2002 2094
add 1921 2088
sub 2077 2090
sub 2092 2078
add 1923 2094
mul 1979 1177
mul 1772 1979
mul 1986 1177
mul 1772 1986
neg 2103
mul 1980 1177
mul 1772 1980
mul 1982 1177
mul 1772 1982
mul 1983 1177
mul 1772 1983
mul 1852 1177
mul 1772 1852
mul 1853 1177
mul 1772 1853
mul 2007 1192
mul 1904 2007
sub 2004 2116
mul 1993 1192
mul 1904 1993
sub 2047 2119
mul 2012 1192
mul 1904 2012
sub 2060 2122
mul 2015 1192
mul 1904 2015
sub 2125 2013
mul 1913 1192
mul 1904 1913
mul 1915 1192
mul 1904 1915
mul 1916 1192
mul 1904 1916
mul 1881 1192
mul 1904 1881
sub 1908 2134
neg 2121
add 2021 2122
mul 1925 1632
mul 1960 1632
mul 2041 1632
mul 2043 1632
mul 2046 1632
mul 1459 1632
mul 1890 1632
neg 2144
mul 2087 1632
neg 2146
mul 2095 1632
mul 1498 1632
mul 1998 1632
mul 1949 1632
mul 2045 1632
mul 1455 1632
mul 2099 1632
mul 2006 1177
mul 1770 2006
sub 2117 2156
mul 2018 1177
mul 1770 2018
sub 2017 2159
mul 2051 1177
mul 1770 2051
sub 2050 2162
mul 2054 1177
mul 1770 2054
sub 2053 2165
mul 1883 1177
neg 2167
mul 1770 1883
add 2120 2169
mul 2061 1177
mul 1770 2061
sub 2123 2172
mul 2014 1177
mul 1770 2014
sub 2126 2175
mul 898 1177
sub 1618 2177
mul 1770 898
sub 2135 2169
mul 2023 1177
mul 1770 2023
sub 2137 2182
mul 2028 1177
mul 1770 2028
sub 2026 2185
mul 72 1198
mul 1621 72
sub 2170 2188
mul 2039 1198
mul 1621 2039
mul 1968 1198
mul 1621 1968
mul 2042 1198
mul 1621 2042
mul 2044 1198
mul 1621 2044
mul 1966 1198
mul 1621 1966
mul 1967 1198
mul 1621 1967
mul 1726 2016
mul 1726 2158
mul 1726 2160
sub 2204 2101
mul 1938 2016
neg 2206
mul 1938 2158
sub 2168 2208
mul 1938 2160
sub 2189 2210
mul 1710 2016
mul 1710 2158
mul 1710 2160
mul 2063 2016
add 2058 2215
mul 2063 2158
add 2171 2217
mul 2063 2160
add 2173 2219
mul 1999 2016
neg 2221
mul 1999 2158
sub 2174 2223
mul 1999 2160
sub 2176 2225
mul 1898 2016
mul 1898 2158
mul 1898 2160
sub 2229 2110
sub 2210 1935
mul 193 2016
mul 193 2158
mul 193 2160
mul 1956 2016
sub 2019 2235
mul 1956 2158
sub 2181 2237
mul 1956 2160
sub 2183 2239
mul 2030 2115
mul 2030 2155
mul 2030 2157
mul 2031 2115
mul 2031 2155
mul 2031 2157
mul 2048 2115
add 2118 2247
mul 2048 2155
add 2209 2249
mul 2048 2157
add 2211 2251
mul 72 2115
mul 72 2155
mul 72 2157
sub 2255 2191
mul 2034 2115
mul 2034 2155
mul 2034 2157
mul 2035 2115
mul 2035 2155
mul 2035 2157
add 2069 2262
mul 2036 2115
sub 2264 2124
mul 2036 2155
add 2224 2266
mul 2036 2157
add 2226 2268
mul 1936 2115
mul 1936 2155
add 2208 2271
mul 1936 2157
add 2231 2273
mul 2037 2115
add 2127 2275
mul 2037 2155
mul 2037 2157
sub 2278 2128
mul 1549 1725
sub 1990 2280
mul 1549 2202
neg 2282
mul 1549 2100
neg 2284
mul 1549 2203
sub 2254 2286
mul 1549 2205
sub 2256 2288
sub 2288 2201
mul 119 1725
mul 119 2202
mul 119 2100
mul 119 2203
mul 119 2205
neg 1725
sub 2216 2202
neg 2100
sub 2218 2203
sub 2220 2205
neg 2291
neg 2292
sub 2102 2293
sub 2104 2295
mul 2243 1176
mul 2163 1176
mul 2166 1176
mul 2246 1176
mul 2252 1176
mul 2289 1176
mul 2193 1176
neg 2311
mul 2195 1176
neg 2313
mul 2197 1176
neg 2315
mul 2259 1176
mul 2199 1176
neg 2318
mul 2290 1176
mul 2214 1176
mul 2205 1176
mul 2295 1176
mul 2086 1176
mul 2263 1176
mul 2093 1176
mul 2074 1176
neg 2327
mul 2300 1176
mul 2304 1176
mul 2106 1176
neg 2331
mul 2108 1176
neg 2333
mul 2269 1176
mul 2230 1176
mul 2179 1176
mul 2255 1176
mul 2188 1176
neg 2339
mul 2274 1176
mul 2279 1176
mul 2130 1176
neg 2343
mul 2132 1176
neg 2345
mul 2180 1176
mul 2234 1176
mul 2240 1176
mul 2186 1176
mul 2112 1176
neg 2351
mul 2114 1176
neg 2353
mul 2076 1176
neg 2355
mul 2098 1176
mul 2080 1176
neg 2358
mul 2085 1176
mul 1483 1176
neg 2337
where 969 2306 2307
where 969 2049 2052
where 969 2161 2164
add 2329 2363
add 2297 2364
add 2299 2365
mul 1961 2241
mul 1961 2138
sub 2370 2139
mul 1961 2305
mul 1961 1693
mul 1961 2242
mul 1937 2241
add 2248 2375
mul 1937 2138
mul 1937 2305
add 2309 2378
mul 1937 1693
mul 1937 2242
add 2250 2381
mul 1856 2241
add 2253 2383
mul 1856 2138
add 2140 2385
mul 1856 2305
add 2310 2387
mul 1856 1693
mul 1856 2242
add 2287 2390
neg 2383
neg 2385
sub 2320 2387
neg 2389
sub 2286 2390
mul 1545 2241
mul 1545 2138
mul 1545 2305
add 2321 2399
mul 1545 1693
mul 1545 2242
add 2213 2402
mul 1855 2241
neg 2404
mul 1855 2138
neg 2406
mul 1855 2305
sub 2322 2408
mul 1855 1693
neg 2410
mul 1855 2242
sub 2203 2412
mul 1857 2241
neg 2414
mul 1857 2138
neg 2416
mul 1857 2305
sub 2323 2418
mul 1857 1693
neg 2420
mul 1857 2242
sub 2294 2422
mul 1765 2241
mul 1765 2138
mul 1765 2305
mul 1765 1693
mul 1765 2242
mul 2062 2241
add 2121 2429
mul 2062 2138
mul 2062 2305
add 2366 2432
mul 2062 1693
mul 2062 2242
add 2368 2435
mul 1992 2241
mul 1992 2138
mul 1992 2305
add 2330 2439
mul 1992 1693
mul 1992 2242
sub 2442 2294
mul 1950 2241
mul 1950 2138
add 2151 2445
mul 1950 2305
mul 1950 1693
mul 1950 2242
sub 2270 2375
neg 2377
sub 2341 2378
neg 2380
sub 2272 2381
mul 1834 2241
sub 2136 2455
mul 1834 2138
neg 2457
mul 1834 2305
sub 2349 2459
mul 1834 1693
neg 2461
mul 1834 2242
sub 2238 2463
mul 1849 2241
neg 2465
mul 1849 2138
neg 2467
mul 1849 2305
sub 2352 2469
mul 1849 1693
neg 2471
mul 1849 2242
neg 2473
rate solid_a 1084
rate solid_b 1086
rate solid_c 1088
rate residue 1099
rate stomach 1089
rate small_bowel 1092
rate colon 1098
rate TRPM6_gut 1020
rate plasma 1134
rate interstitium 1127
rate depot 1101
rate fast 1107
rate organs 1120
rate muscle 1116
rate deep 1117
rate red_cells 1122
rate surface 1125
rate crystal 1128
rate bone_calcium 1141
rate mineral 1144
rate bone_phosphate 1156
rate osteoblast 1045
rate TRPM6_kidney 1033
rate sodium 1172
rate aldosterone 1043
rate potassium_gut 1162
rate potassium 1169
rate cell_potassium 1165
rate calcium_gut 1137
rate calcium 1147
rate phosphate_gut 1150
rate phosphate 1159
rate cell_phosphate 1153
rate FGF23 1053
rate PTH 1070
rate gland 1072
rate calcitriol 1075
rate citrate 1175
flow diet stomach 293
flow swallowed stomach 294
flow swallowed solid_a 295
flow swallowed solid_b 296
flow swallowed solid_c 297
flow swallowed residue 298
flow injected depot 300
flow infused plasma 299
flow solid_a stomach 475
flow solid_b stomach 476
flow solid_c stomach 477
flow solid_a residue 478
flow solid_b residue 479
flow solid_c residue 480
flow stomach small_bowel 481
flow small_bowel plasma 482
flow small_bowel colon 483
flow colon plasma 474
flow plasma colon 486
flow organs colon 487
flow colon faeces 484
flow residue faeces 485
flow depot plasma 376
flow plasma interstitium 374
flow interstitium plasma 375
flow interstitium fast 442
flow fast interstitium 443
flow interstitium organs 445
flow organs interstitium 448
flow interstitium muscle 450
flow muscle interstitium 453
flow muscle deep 459
flow deep muscle 460
flow plasma red_cells 533
flow organs red_cells 538
flow red_cells plasma 991
flow interstitium surface 793
flow surface interstitium 794
flow interstitium crystal 796
flow crystal interstitium 798
flow plasma urine 851
flow plasma sweat 993
flow plasma faeces 994
flow plasma blood 995
flow plasma dialysate 943
flow dialysate plasma 945
flow diet calcium_gut 307
flow infused calcium 996
flow calcium_gut calcium 661
flow calcium_gut faeces 721
flow calcium faeces 722
flow calcium bone_calcium 787
flow bone_calcium calcium 789
flow calcium mineral 783
flow mineral calcium 778
flow calcium urine 723
flow calcium dialysate 963
flow dialysate calcium 965
flow diet phosphate_gut 308
flow infused phosphate 312
flow phosphate_gut phosphate 740
flow phosphate_gut faeces 741
flow phosphate cell_phosphate 748
flow cell_phosphate phosphate 750
flow phosphate bone_phosphate 799
flow bone_phosphate phosphate 801
flow phosphate urine 764
flow phosphate dialysate 986
flow dialysate phosphate 988
flow diet potassium_gut 309
flow infused potassium 313
flow potassium_gut potassium 616
flow potassium_gut faeces 617
flow potassium cell_potassium 623
flow cell_potassium potassium 625
flow potassium faeces 627
flow potassium urine 613
flow potassium dialysate 982
flow dialysate potassium 984
flow diet sodium 310
flow sodium urine 583
flow sodium sweat 589
flow sodium dialysate 989
flow infused citrate 314
flow citrate metabolised 338
flow citrate dialysate 899
flow dialysate citrate 990
observable gut.dissolved_a 475
observable gut.dissolved_b 476
observable gut.dissolved_c 477
observable gut.passed_a 478
observable gut.passed_b 479
observable gut.passed_c 480
observable gut.emptied 481
observable gut.absorbed 482
observable gut.moved 483
observable gut.colonic 474
observable gut.voided 484
observable gut.rest_voided 485
observable gut.secreted 486
observable gut.shed 487
observable plasma.total 349
observable plasma.ionised 365
observable plasma.ultrafilterable 367
observable plasma.relative 368
observable plasma.active 372
observable plasma.bound 361
observable plasma.outside 373
observable plasma.filtered_out 374
observable plasma.back 375
observable plasma.released 376
observable plasma.sweat 377
observable plasma.against 378
observable cells.free 397
observable cells.free_concentration 440
observable cells.held 398
observable cells.fast_in 442
observable cells.fast_out 443
observable cells.organs_in 445
observable cells.organs_out 448
observable cells.muscle_in 450
observable cells.muscle_out 453
observable cells.deep_in 459
observable cells.deep_out 460
observable erythrocyte.free 516
observable erythrocyte.total_concentration 517
observable erythrocyte.free_concentration 518
observable erythrocyte.entered 533
observable erythrocyte.left 535
observable erythrocyte.born 538
observable erythrocyte.died 540
observable bone.bound 793
observable bone.freed 794
observable bone.laid 796
observable bone.resorbed 798
observable bone.bound_Ca 787
observable bone.freed_Ca 789
observable bone.laid_Ca 783
observable bone.resorbed_Ca 778
observable bone.laid_P 799
observable bone.resorbed_P 801
observable bone.asked 775
observable kidney.proximal 804
observable kidney.limb 822
observable kidney.distal 849
observable kidney.excreted 850
observable kidney.urine 851
observable sodium.volume 317
observable sodium.plasma 339
observable sodium.past_PT 557
observable sodium.past_TAL 562
observable sodium.past_DCT 576
observable sodium.past_CD 581
observable sodium.taken_PT 584
observable sodium.delivered 585
observable sodium.reabsorbed 587
observable sodium.skin 589
observable sodium.urine 583
observable potassium.total 614
observable potassium.relative 548
observable potassium.absorbed 616
observable potassium.voided 617
observable potassium.into_cells 623
observable potassium.out_of_cells 625
observable potassium.colonic 627
observable potassium.urine 613
observable calcium.total 719
observable calcium.ionised 674
observable calcium.relative 675
observable calcium.of_day 720
observable calcium.bound 668
observable calcium.absorbed 661
observable calcium.voided 721
observable calcium.secreted 722
observable calcium.excreted 718
observable calcium.urine 723
observable phosphate.total 728
observable phosphate.relative 729
observable phosphate.of_day 738
observable phosphate.absorbed 740
observable phosphate.voided 741
observable phosphate.into_cells 748
observable phosphate.out_of_cells 750
observable phosphate.urine 764
observable phosphate.propensity 770
observable parathyroid.concentration 869
observable parathyroid.drive 868
observable parathyroid.permitted 639
observable parathyroid.effective 647
observable calcitriol.concentration 891
observable calcitriol.made 890
observable calcitriol.broken 895
observable citrate.concentration 321
observable citrate.on_calcium 336
observable citrate.on_magnesium 337
observable citrate.metabolised 338
observable signal.bound_acids 319
observable dialyser.removed_Mg 943
observable dialyser.gained_Mg 945
observable dialyser.removed_Ca 963
observable dialyser.gained_Ca 965
observable dialyser.returned_Ca 980
observable dialyser.removed_K 982
observable dialyser.gained_K 984
observable dialyser.removed_P 986
observable dialyser.gained_P 988
observable dialyser.removed_Na 989
observable dialyser.removed_citrate 899
observable dialyser.gained_citrate 990
observable dialyser.before 948
observable dialyser.after 956
observable dialyser.before_Ca 968
observable dialyser.after_Ca 976
d_rate 0 0 1800
d_rate 1 1 1801
d_rate 2 2 1802
d_rate 3 0 1229
d_rate 3 1 1229
d_rate 3 2 1229
d_rate 3 3 1649
d_rate 4 0 301
d_rate 4 1 302
d_rate 4 2 303
d_rate 4 4 1803
d_rate 5 4 1230
d_rate 5 5 1973
d_rate 5 7 1974
d_rate 6 5 1229
d_rate 6 6 1970
d_rate 6 7 1971
d_rate 6 8 2244
d_rate 6 12 1776
d_rate 6 23 2308
d_rate 6 37 2245
d_rate 7 7 1957
d_rate 7 8 2369
d_rate 7 13 2371
d_rate 7 23 2372
d_rate 7 33 1958
d_rate 7 34 2373
d_rate 7 36 1959
d_rate 7 37 2374
d_rate 8 5 1647
d_rate 8 6 1648
d_rate 8 7 1972
d_rate 8 8 2376
d_rate 8 9 2187
d_rate 8 10 73
d_rate 8 13 2377
d_rate 8 15 1657
d_rate 8 22 1875
d_rate 8 23 2379
d_rate 8 29 2207
d_rate 8 34 2380
d_rate 8 37 2382
d_rate 9 8 2384
d_rate 9 9 2190
d_rate 9 11 1219
d_rate 9 12 1775
d_rate 9 13 2386
d_rate 9 16 1351
d_rate 9 17 1723
d_rate 9 21 2281
d_rate 9 23 2388
d_rate 9 29 2283
d_rate 9 31 2285
d_rate 9 34 2389
d_rate 9 37 2391
d_rate 10 10 1774
d_rate 11 9 2192
d_rate 11 11 1790
d_rate 11 23 2312
d_rate 12 9 2194
d_rate 12 12 1806
d_rate 12 13 2141
d_rate 12 23 2314
d_rate 13 9 2196
d_rate 13 13 2142
d_rate 13 14 1224
d_rate 13 23 2316
d_rate 14 13 2143
d_rate 14 14 1795
d_rate 15 8 2257
d_rate 15 12 1777
d_rate 15 15 1884
d_rate 15 23 2317
d_rate 15 37 2258
d_rate 16 9 2198
d_rate 16 16 1859
d_rate 16 21 1727
d_rate 16 23 2319
d_rate 17 8 2392
d_rate 17 9 2200
d_rate 17 13 2393
d_rate 17 17 1987
d_rate 17 21 2280
d_rate 17 23 2394
d_rate 17 29 2282
d_rate 17 31 2284
d_rate 17 34 2395
d_rate 17 37 2396
d_rate 18 8 2397
d_rate 18 13 2398
d_rate 18 18 1858
d_rate 18 23 2400
d_rate 18 29 2212
d_rate 18 34 2401
d_rate 18 37 2403
d_rate 19 8 2405
d_rate 19 13 2407
d_rate 19 19 1987
d_rate 19 21 1725
d_rate 19 23 2409
d_rate 19 29 2202
d_rate 19 31 2100
d_rate 19 34 2411
d_rate 19 37 2413
d_rate 20 8 2415
d_rate 20 13 2417
d_rate 20 20 1987
d_rate 20 21 2291
d_rate 20 23 2419
d_rate 20 29 2292
d_rate 20 31 2293
d_rate 20 34 2421
d_rate 20 37 2423
d_rate 21 8 2424
d_rate 21 13 2425
d_rate 21 21 1764
d_rate 21 23 2426
d_rate 21 34 2427
d_rate 21 37 2428
d_rate 22 13 2145
d_rate 22 22 1888
d_rate 22 24 1889
d_rate 23 13 2147
d_rate 23 23 2324
d_rate 23 24 2082
d_rate 23 26 2083
d_rate 24 8 2260
d_rate 24 23 2325
d_rate 24 24 1763
d_rate 24 26 2067
d_rate 24 37 2261
d_rate 25 25 1816
d_rate 26 13 2148
d_rate 26 23 2326
d_rate 26 24 2089
d_rate 26 25 1497
d_rate 26 26 2091
d_rate 26 27 1502
d_rate 27 13 2149
d_rate 27 23 2328
d_rate 27 26 2073
d_rate 27 27 1817
d_rate 28 28 1977
d_rate 28 36 1978
d_rate 29 8 2430
d_rate 29 13 2431
d_rate 29 18 1546
d_rate 29 19 1723
d_rate 29 21 2296
d_rate 29 23 2433
d_rate 29 28 1695
d_rate 29 29 2367
d_rate 29 31 2298
d_rate 29 34 2434
d_rate 29 36 2059
d_rate 29 37 2436
d_rate 30 30 1984
d_rate 30 36 1985
d_rate 31 8 2437
d_rate 31 13 2438
d_rate 31 20 1723
d_rate 31 21 2301
d_rate 31 23 2440
d_rate 31 29 2302
d_rate 31 30 1715
d_rate 31 31 2303
d_rate 31 32 1538
d_rate 31 33 1847
d_rate 31 34 2441
d_rate 31 36 1716
d_rate 31 37 2443
d_rate 32 23 2332
d_rate 32 31 2105
d_rate 32 32 1837
d_rate 33 23 2334
d_rate 33 31 2107
d_rate 33 33 1894
d_rate 33 36 1895
d_rate 34 8 2265
d_rate 34 13 2150
d_rate 34 23 2335
d_rate 34 29 2222
d_rate 34 34 1994
d_rate 34 35 1995
d_rate 34 37 2267
d_rate 35 23 2336
d_rate 35 29 2227
d_rate 35 31 2109
d_rate 35 35 1768
d_rate 35 36 1897
d_rate 35 37 2228
d_rate 36 8 2444
d_rate 36 13 2446
d_rate 36 23 2447
d_rate 36 33 1946
d_rate 36 34 2448
d_rate 36 36 1948
d_rate 36 37 2449
d_rate 37 23 2337
d_rate 37 37 2178
d_flow 8 0 301
d_flow 9 1 302
d_flow 10 2 303
d_flow 11 0 1229
d_flow 12 1 1229
d_flow 13 2 1229
d_flow 14 4 1230
d_flow 15 5 1647
d_flow 15 7 1645
d_flow 16 5 1229
d_flow 17 6 1648
d_flow 17 7 1646
d_flow 18 8 2244
d_flow 18 23 2308
d_flow 18 37 2245
d_flow 19 12 1776
d_flow 20 6 1231
d_flow 21 3 1231
d_flow 22 10 73
d_flow 23 8 2253
d_flow 23 23 2338
d_flow 23 37 2254
d_flow 24 9 2187
d_flow 24 23 2340
d_flow 25 9 2192
d_flow 25 23 2312
d_flow 26 11 1219
d_flow 27 9 2194
d_flow 27 13 2141
d_flow 27 23 2314
d_flow 28 12 1775
d_flow 29 9 2196
d_flow 29 13 2152
d_flow 29 23 2316
d_flow 30 13 2153
d_flow 31 13 2143
d_flow 32 14 1224
d_flow 33 8 2257
d_flow 33 23 2317
d_flow 33 37 2258
d_flow 34 12 1777
d_flow 35 15 1657
d_flow 36 9 2198
d_flow 36 21 1727
d_flow 36 23 2319
d_flow 37 16 1351
d_flow 38 9 2200
d_flow 38 21 2280
d_flow 38 23 2320
d_flow 38 29 2282
d_flow 38 31 2284
d_flow 38 37 2286
d_flow 39 8 2383
d_flow 39 13 2385
d_flow 39 17 1723
d_flow 39 23 2387
d_flow 39 34 2389
d_flow 39 37 2390
d_flow 40 8 2450
d_flow 40 13 2451
d_flow 40 22 1876
d_flow 40 23 2452
d_flow 40 29 2206
d_flow 40 34 2453
d_flow 40 37 2454
d_flow 41 8 2276
d_flow 41 23 2342
d_flow 41 37 2277
d_flow 42 8 2129
d_flow 42 23 2344
d_flow 43 8 2131
d_flow 43 23 2346
d_flow 44 8 2133
d_flow 44 23 2347
d_flow 44 37 2167
d_flow 47 23 2363
d_flow 47 29 2364
d_flow 47 37 2365
d_flow 48 28 1695
d_flow 48 36 1696
d_flow 49 28 1299
d_flow 50 23 2348
d_flow 50 29 2232
d_flow 50 37 2233
d_flow 51 8 2397
d_flow 51 13 2398
d_flow 51 23 2400
d_flow 51 29 2212
d_flow 51 34 2401
d_flow 51 37 2403
d_flow 52 18 1546
d_flow 53 21 1725
d_flow 53 23 2322
d_flow 53 29 2202
d_flow 53 31 2100
d_flow 53 37 2203
d_flow 54 8 2404
d_flow 54 13 2406
d_flow 54 19 1723
d_flow 54 23 2408
d_flow 54 34 2410
d_flow 54 37 2412
d_flow 55 8 2456
d_flow 55 13 2458
d_flow 55 23 2460
d_flow 55 29 2236
d_flow 55 34 2462
d_flow 55 36 1833
d_flow 55 37 2464
d_flow 56 23 2350
d_flow 56 29 2024
d_flow 56 37 2184
d_flow 60 30 1715
d_flow 60 36 1716
d_flow 61 30 1328
d_flow 62 23 2332
d_flow 62 31 2105
d_flow 63 32 1538
d_flow 64 21 2291
d_flow 64 23 2323
d_flow 64 29 2292
d_flow 64 31 2293
d_flow 64 37 2294
d_flow 65 8 2414
d_flow 65 13 2416
d_flow 65 20 1723
d_flow 65 23 2418
d_flow 65 34 2420
d_flow 65 37 2422
d_flow 66 8 2466
d_flow 66 13 2468
d_flow 66 23 2470
d_flow 66 31 2111
d_flow 66 33 1848
d_flow 66 34 2472
d_flow 66 37 2474
d_flow 67 23 2354
d_flow 67 31 2113
d_flow 71 25 1497
d_flow 72 25 1283
d_flow 73 13 2149
d_flow 73 23 2328
d_flow 73 26 2073
d_flow 74 27 1502
d_flow 75 23 2356
d_flow 75 26 2075
d_flow 76 13 2154
d_flow 76 23 2357
d_flow 76 24 2096
d_flow 76 26 2097
d_flow 77 23 2359
d_flow 77 26 2079
d_flow 80 13 2146
d_flow 80 23 2360
d_flow 80 24 2081
d_flow 80 26 2084
d_flow 81 23 2361
d_flow 84 37 269
d_flow 85 23 2362
d_flow 85 37 2177
